package backroutine.coach.leading;

import backroutine.coach.place.PlacePhrase;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.Variation;
import java.util.List;

/** Replies to a pause and a stop. The place is kept. */
public final class Leaving {
    private final BlockReplies blocks;
    private final Skipping skipping;

    public Leaving(BlockReplies blocks, Skipping skipping) {
        this.blocks = blocks;
        this.skipping = skipping;
    }

    /** Ends the session and keeps the place. */
    public Reply stop(Situation situation, TurnContext context) {
        if (situation.state() instanceof State.AskedHowToGoOn) {
            return end(situation, SafetyMessage.STOPPED_IN_DOUBT);
        }
        CoachMessage last = situation.state().visitPlace().isPresent() ? CoachMessage.STOPPED : CoachMessage.GOODBYE;
        return end(situation, varied(last, situation, context));
    }

    /** Ends the session without another word about the exercise. */
    Reply goodbye(Situation situation, TurnContext context) {
        return end(situation, varied(CoachMessage.GOODBYE, situation, context));
    }

    /** Last words in the variant of the visit under way, or of the first visit of today. */
    private static Message varied(CoachMessage last, Situation situation, TurnContext context) {
        int seed = situation.state()
                .visitUnderWay()
                .map(visit -> Variation.of(visit.day(), visit.number()))
                .orElseGet(() -> Variation.of(context.today(), 1));
        return Message.of(last).varied(seed);
    }

    /** Ends the session with these last words, and keeps the place. */
    public Reply end(Situation situation, MessageKey last) {
        return end(situation, Message.of(last));
    }

    private Reply end(Situation situation, Message last) {
        return new Reply.Ends(keepPlace(situation), List.of(last));
    }

    /** The progress with the place kept, whatever question was open. */
    private Progress keepPlace(Situation situation) {
        Situation left = skipping.leavingOutWhatIsInDoubt(situation);
        boolean kept = left.state() instanceof State.Waiting || left.state() instanceof State.AskedReadyOrSkip;
        return (kept ? left : left.afterQuestion()).progress();
    }

    /** Pauses at a place, and waits for the user. */
    Reply pause(Situation situation, VisitPlace here) {
        Progress paused = situation.progress().with(new State.Paused(here));
        return OpenQuestion.asks(paused, List.of(pausedMessage(situation, here)), CoachMessage.ASK_CONTINUE,
                CoachMessage.ASK_CONTINUE_AGAIN);
    }

    private Message pausedMessage(Situation situation, VisitPlace here) {
        return PlacePhrase.message(CoachMessage.PAUSED_AT, CoachMessage.PAUSED_BEFORE, blocks.exercise(here.place()),
                here.place(), situation);
    }
}
