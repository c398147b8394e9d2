package backroutine.coach;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.PlayedSoFar;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;
import java.util.OptionalLong;

/** Replies to what happens on the screen of a device. */
record ScreenEvents(PlayedSoFar playedSoFar, BlockReplies blocks, OpenQuestion openQuestion) {
    /** A delay above this is no delay of the device, in milliseconds: the document was held up by something else. */
    private static final int LONGEST_START_DELAY = 3_000;

    /** A report that comes sooner than this, in milliseconds: the device could not play the sound. No block is so short. */
    private static final long SHORTEST_SOUND = 1_000;
    /** A report that is earlier than the end of the block by more than this, in milliseconds, tells of a voice that was cut. */
    private static final long EARLIEST_REPORT = 1_000;

    /**
     * The reply to an event.
     *
     * @param known the progress before the event, with the block under way
     */
    Reply reply(Progress known, Situation situation, Turn.OnScreen event, TurnContext context) {
        return switch (event) {
            case Turn.OnScreen.BlockPlayed played -> blockPlayed(known, played, context);
            case Turn.OnScreen.Failed(var kind) ->
                sentAgain(known.with(known.profile().withFailedScreen(kind)), context.delivery(), context);
            // A touch that MeantTurn does not take as a move came from a block that no longer plays.
            case Turn.OnScreen.Touched _ -> new Reply.Silent(known);
        };
    }

    /**
     * The report of a block that no longer plays changes nothing: it was interrupted meanwhile, or another device went on. In a
     * new session, after Alexa closed the first one, the routine goes on.
     */
    private Reply blockPlayed(Progress known, Turn.OnScreen.BlockPlayed played, TurnContext context) {
        if (!(known.profile().state() instanceof State.Playing playing) || !playing.token().equals(played.token())
                || playing.plan().delivery() != Delivery.SCREEN || !playedSoFar.hasExercise(playing.plan().from())) {
            return new Reply.Silent(known);
        }
        PlayedSoFar.Ended ended = playedSoFar.ended(known, playing);
        if (played.elapsedMillis() < SHORTEST_SOUND) {
            return withoutSound(known, context);
        }
        long heard = played.elapsedMillis() - known.session().startDelay();
        if (heard < ended.millis() - EARLIEST_REPORT) {
            return new Reply.Silent(cutShort(known, played.token(), Math.max(heard, 0), context));
        }
        Progress progress = withStartDelay(ended.progress(), played.elapsedMillis() - ended.millis());
        Exercise before = blocks.exercise(playing.plan().from());
        return ended.next()
                .map(next -> blocks.follow(context, progress, VisitPlace.at(playing.visit(), next), before))
                .orElseGet(() -> blocks.endVisit(context, progress, playing.visit()));
    }

    /**
     * The place at which the device stopped the voice itself, perhaps because the user is about to speak. Nothing after it was
     * heard, so nothing of it is credited, and the visit does not go on by itself.
     */
    private Progress cutShort(Progress known, String token, long heard, TurnContext context) {
        Turn stopped = new Turn.OnScreen.Touched(Turn.Button.PAUSE, token, OptionalLong.of(heard));
        return playedSoFar.situation(known, stopped, context).paused().progress();
    }

    private static Progress withStartDelay(Progress progress, long millis) {
        return millis < 0 || millis > LONGEST_START_DELAY
                ? progress
                : progress.with(progress.session().withStartDelay((int) millis));
    }

    /** The voice is sent beside the document, for the rest of the session: it may have been a word at the start. */
    private Reply withoutSound(Progress known, TurnContext context) {
        Progress progress = known.with(known.session().withoutSoundOnScreen());
        Delivery beside = context.delivery() == Delivery.SCREEN ? Delivery.AUDIO_DOCUMENT : context.delivery();
        return sentAgain(progress, beside, context);
    }

    /** The block under way is sent again in another form. */
    private Reply sentAgain(Progress progress, Delivery delivery, TurnContext context) {
        List<Message> say = List.of(Message.of(CoachMessage.SCREEN_FAILED));
        return progress.profile().state() instanceof State.Playing(var visit, var plan, _)
                && playedSoFar.hasExercise(plan.from())
                        ? blocks.send(context, progress, visit, playedSoFar.withoutRemovedExercises(plan)
                                .deliveredAs(delivery), say)
                        : openQuestion.ask(Situation.notPlaying(progress), context, say);
    }
}
