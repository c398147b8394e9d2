package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Misses;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SettingMessage;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.PositionTime;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import backroutine.pacing.Voice;
import backroutine.progress.Offer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.Optional;
import java.util.OptionalInt;

/** Changes the settings: from the current repetition on, stored, and always within the prescribed ranges. */
public final class SettingChanges {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Misses misses;
    private final PaceChanges paces;
    private final RestChanges rests;

    public SettingChanges(BlockReplies blocks, OpenQuestion openQuestion, Misses misses) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.misses = misses;
        this.paces = new PaceChanges(blocks.exercises());
        this.rests = new RestChanges(blocks.exercises());
    }

    /** Changes a setting by one step and says what it is now, or that it cannot change further. */
    public Reply reply(Situation situation, UserRequest.SettingChange change, TurnContext context) {
        Settings now = situation.progress().profile().settings();
        Optional<Exercise> underWay = exerciseUnderWay(situation);
        return reply(context, switch (change) {
            case HOLD_LONGER -> HoldChanges.by(answeringOffer(situation), underWay, 1);
            case HOLD_SHORTER -> HoldChanges.by(answeringOffer(situation), underWay, -1);
            case SLOWER -> paces.slower(situation, underWay);
            case FASTER -> paces.faster(situation, underWay);
            case REST_LONGER -> rests.longer(situation, underWay);
            case REST_SHORTER -> rests.shorter(situation, underWay);
            case COUNT_LESS ->
                SettingResult.of(situation, now.withCounting(Counting.LESS), SettingMessage.COUNTING_LESS);
            case COUNT_AS_USUAL ->
                SettingResult.of(situation, now.withCounting(Counting.USUAL), SettingMessage.COUNTING_AS_USUAL);
            case COUNT_EVERYTHING ->
                SettingResult.of(situation, now.withCounting(Counting.EVERY_SECOND),
                        SettingMessage.COUNTING_EVERYTHING);
            case COUNT_UP ->
                SettingResult.of(situation, now.withDirection(CountDirection.UP), SettingMessage.COUNTING_UP);
            case COUNT_DOWN ->
                SettingResult.of(situation, now.withDirection(CountDirection.DOWN), SettingMessage.COUNTING_DOWN);
            case ENCOURAGE -> SettingResult.of(situation, now.withEncouragement(true), SettingMessage.ENCOURAGING);
            case POSITION_LONGER -> positionTime(situation, now, PositionTime.LONGER);
            case POSITION_USUAL -> positionTime(situation, now, PositionTime.USUAL);
            case STOP_ENCOURAGING ->
                SettingResult.of(situation, now.withEncouragement(false), SettingMessage.NOT_ENCOURAGING);
            case SAY_MORE -> SettingResult.of(situation, now.withVerbosity(Verbosity.MORE), SettingMessage.SAYING_MORE);
            case SAY_LESS -> SettingResult.of(situation, now.withVerbosity(Verbosity.LESS), SettingMessage.SAYING_LESS);
        });
    }

    private static SettingResult positionTime(Situation situation, Settings now, PositionTime wanted) {
        boolean moves = wanted != now.positionTime();
        return SettingResult.of(situation, now.withPositionTime(wanted), switch (wanted) {
            case LONGER -> moves ? SettingMessage.POSITION_TIME_LONGER : SettingMessage.POSITION_TIME_LONGEST;
            case USUAL -> moves ? SettingMessage.POSITION_TIME_USUAL : SettingMessage.POSITION_TIME_SHORTEST;
        });
    }

    /** Makes the voice quiet or normal; the answer is heard in that voice already. */
    public Reply reply(Situation situation, UserRequest.VoiceChange change, TurnContext context) {
        Settings now = situation.progress().profile().settings();
        return reply(context, switch (change) {
            case TALK_QUIETLY -> SettingResult.of(situation, now.withVoice(Voice.QUIET), now.voice() == Voice.QUIET
                    ? SettingMessage.TALKING_QUIETLY_ALREADY
                    : SettingMessage.TALKING_QUIETLY);
            case TALK_NORMALLY -> SettingResult.of(situation, now.withVoice(Voice.NORMAL), now.voice() == Voice.NORMAL
                    ? SettingMessage.TALKING_NORMALLY_ALREADY
                    : SettingMessage.TALKING_NORMALLY);
        });
    }

    /**
     * Sets the hold of the exercise under way.
     *
     * @param seconds as the user named them; empty if no number was understood
     */
    public Reply holdFor(Situation situation, OptionalInt seconds, TurnContext context) {
        return seconds.isEmpty()
                ? misses.missed(situation, context, Message.of(SettingMessage.HOLD_HOW_LONG))
                : reply(context, HoldChanges.to(answeringOffer(situation), exerciseUnderWay(situation),
                        seconds.getAsInt()));
    }

    /** Whoever names a hold has answered an offer of another one: a yes must not change it again. */
    private static Situation answeringOffer(Situation situation) {
        return situation.state() instanceof State.AskedOffer asked && asked.offer() instanceof Offer.Hold
                ? situation.afterQuestion()
                : situation;
    }

    private Optional<Exercise> exerciseUnderWay(Situation situation) {
        return situation.state().visitPlace().map(here -> blocks.exercise(here.place()));
    }

    private Reply reply(TurnContext context, SettingResult result) {
        Progress before = result.situation().progress();
        Progress changed = before.with(before.profile().withSettings(result.settings()));
        return openQuestion.resume(result.situation().with(changed), context, result.say());
    }
}
