package backroutine.coach;

import backroutine.coach.clearance.Clearance;
import backroutine.coach.leading.Arrival;
import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Leaving;
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
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Replies to the beginning and the end of a session, and to events on the device. */
record SessionEvents(PlayedSoFar playedSoFar, BlockReplies blocks, OpenQuestion openQuestion, Clearance clearance,
        Arrival arrival, Leaving leaving) {

    /**
     * The reply to an event.
     *
     * @param progress the progress before the event, with the block under way
     */
    Reply reply(Progress progress, Situation situation, Turn.SessionEvent event, TurnContext context) {
        return switch (event) {
            case LAUNCH -> clearance.isGiven(situation)
                    ? arrival.launch(situation, context)
                    : clearance.ask(situation, Optional.empty());
            case STOP -> leaving.stop(situation, context);
            case ENDED, ENDED_BY_ERROR -> new Reply.Silent(situation.progress());
            case TIMED_OUT -> new Reply.Silent(timedOut(progress, situation, context));
            case RESUMED -> openQuestion.resume(situation, context, List.of());
            case AUDIO_FAILED -> audioFailed(progress, context);
        };
    }

    /**
     * The block was not interrupted and the state stays {@link State.Playing}: another device may go on with it. But the document
     * on a screen disappears with its own session, and its voice with it.
     */
    private static Progress timedOut(Progress progress, Situation situation, TurnContext context) {
        State before = progress.profile().state();
        boolean disappears = context.session() == TurnContext.Session.SAME
                && before instanceof State.Playing(_, var plan, _) && plan.delivery() == Delivery.SCREEN;
        return disappears ? situation.progress() : situation.progress().with(before);
    }

    /** The device could not play the audio document: the whole block is sent again as plain speech. */
    private Reply audioFailed(Progress progress, TurnContext context) {
        Progress plain = progress.with(progress.profile().withPlainAudio());
        List<Message> say = List.of(Message.of(CoachMessage.PLAIN_AUDIO));
        return progress.profile().state() instanceof State.Playing(var visit, var plan, _)
                && playedSoFar.hasExercise(plan.from())
                        ? blocks.send(context, plain, visit,
                                playedSoFar.withoutRemovedExercises(plan).deliveredAs(Delivery.PLAIN_SPEECH),
                                say)
                        : openQuestion.ask(Situation.notPlaying(plain), context, say);
    }
}
