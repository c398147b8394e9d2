package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Misses;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import backroutine.progress.Progress;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Changes the settings: from the current repetition on, stored, and always within the prescribed ranges. */
public final class SettingChanges {
    /** The hold of a wider range than this, in seconds, changes by {@link #WIDE_STEP} seconds, any other by one. */
    private static final int WIDE_RANGE = 8;
    private static final int WIDE_STEP = 5;

    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Misses misses;

    public SettingChanges(BlockReplies blocks, OpenQuestion openQuestion, Misses misses) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.misses = misses;
    }

    /** Changes a setting by one step and says what it is now, or that it cannot change further. */
    public Reply reply(Situation situation, UserRequest.SettingChange change, TurnContext context) {
        Settings now = situation.progress().profile().settings();
        return switch (change) {
            case HOLD_LONGER -> hold(situation, context, OptionalInt.empty(), 1);
            case HOLD_SHORTER -> hold(situation, context, OptionalInt.empty(), -1);
            case SLOWER -> pace(situation, context, now, slower(now.pace()), CoachMessage.PACE_SLOWEST);
            case FASTER -> pace(situation, context, now, faster(now.pace()), CoachMessage.PACE_FASTEST);
            case REST_LONGER -> rest(situation, context, now, Settings.REST_STEP);
            case REST_SHORTER -> rest(situation, context, now, -Settings.REST_STEP);
            case COUNT_LESS ->
                change(situation, context, now.withCounting(Counting.LESS), CoachMessage.COUNTING_LESS);
            case COUNT_EVERYTHING ->
                change(situation, context, now.withCounting(Counting.EVERY_SECOND), CoachMessage.COUNTING_EVERYTHING);
            case ENCOURAGE -> change(situation, context, now.withEncouragement(true), CoachMessage.ENCOURAGING);
            case SAY_MORE -> change(situation, context, now.withVerbosity(Verbosity.MORE), CoachMessage.SAYING_MORE);
            case SAY_LESS -> change(situation, context, now.withVerbosity(Verbosity.LESS), CoachMessage.SAYING_LESS);
            case STOP_ENCOURAGING ->
                change(situation, context, now.withEncouragement(false), CoachMessage.NOT_ENCOURAGING);
        };
    }

    /**
     * Sets the hold of the exercise under way.
     *
     * @param seconds as the user named them; empty if no number was understood
     */
    public Reply holdFor(Situation situation, OptionalInt seconds, TurnContext context) {
        return seconds.isEmpty()
                ? misses.missed(situation, context, Message.of(CoachMessage.HOLD_HOW_LONG))
                : hold(situation, context, seconds, 0);
    }

    private Reply hold(Situation situation, TurnContext context, OptionalInt seconds, int direction) {
        Optional<Exercise> exercise = situation.state().visitPlace().map(here -> blocks.exercise(here.place()));
        if (exercise.isEmpty()) {
            return openQuestion.resume(situation, context, List.of(Message.of(CoachMessage.HOLD_WHICH)));
        }
        Optional<Phase> phase = exercise.get().dose().hold();
        if (phase.isEmpty()) {
            return openQuestion.resume(situation, context,
                    List.of(Message.of(CoachMessage.HOLD_NONE).with("exercise", exercise.get().name())));
        }
        DoseValue range = phase.get().seconds();
        Settings settings = situation.progress().profile().settings();
        int step = range.max() - range.min() > WIDE_RANGE ? WIDE_STEP : 1;
        int wanted = seconds.orElse(settings.hold(exercise.get()) + direction * step);
        int chosen = range.nearest(wanted);
        CoachMessage key = range.min() == range.max()
                ? CoachMessage.HOLD_FIXED
                : wanted > range.max()
                        ? CoachMessage.HOLD_LONGEST
                        : wanted < range.min() ? CoachMessage.HOLD_SHORTEST : CoachMessage.HOLD_CHANGED;
        Message say = Message.of(key).with("exercise", exercise.get().name()).with("seconds", chosen);
        return change(situation, context, settings.withHold(exercise.get().id(), chosen), say);
    }

    private Reply pace(Situation situation, TurnContext context, Settings now, Pace wanted, CoachMessage atLimit) {
        CoachMessage said = wanted == now.pace() ? atLimit : switch (wanted) {
            case SLOWER -> CoachMessage.PACE_SLOWER;
            case AS_PRESCRIBED -> CoachMessage.PACE_NORMAL;
            case FASTER -> CoachMessage.PACE_FASTER;
        };
        return change(situation, context, now.withPace(wanted), said);
    }

    private static Pace slower(Pace pace) {
        return pace == Pace.FASTER ? Pace.AS_PRESCRIBED : Pace.SLOWER;
    }

    private static Pace faster(Pace pace) {
        return pace == Pace.SLOWER ? Pace.AS_PRESCRIBED : Pace.FASTER;
    }

    /** Changes the rests by a step, as long as the rest of some exercise in the routine changes with it. */
    private Reply rest(Situation situation, TurnContext context, Settings now, int step) {
        Settings wanted = now.withRestOffset(Math.clamp(now.restOffset() + step, -Settings.REST_LIMIT,
                Settings.REST_LIMIT));
        boolean moves = blocks.exercises().stream().anyMatch(exercise -> wanted.rest(exercise) != now.rest(exercise));
        if (!moves) {
            return change(situation, context, now, step > 0 ? CoachMessage.REST_LONGEST : CoachMessage.REST_SHORTEST);
        }
        return change(withChangedRest(situation, now, wanted), context, wanted,
                step > 0 ? CoachMessage.REST_LONGER : CoachMessage.REST_SHORTER);
    }

    /** The situation with the rest under way longer or shorter, if a rest was interrupted. */
    private Situation withChangedRest(Situation situation, Settings now, Settings wanted) {
        OptionalLong rest = situation.remainingRest();
        if (rest.isEmpty()) {
            return situation;
        }
        Exercise exercise = blocks.exercise(situation.state().visitPlace().orElseThrow().place());
        long millis = Math.max(rest.getAsLong() + (wanted.rest(exercise) - now.rest(exercise)) * 1000L, 0);
        return situation.withRest(millis);
    }

    private Reply change(Situation situation, TurnContext context, Settings settings, CoachMessage say) {
        return change(situation, context, settings, Message.of(say));
    }

    private Reply change(Situation situation, TurnContext context, Settings settings, Message say) {
        Progress changed = situation.progress().with(situation.progress().profile().withSettings(settings));
        return openQuestion.resume(situation.with(changed), context, List.of(say));
    }
}
