package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * Replies to what was not understood. It may have been an alarm, so the count stops and the user is asked once. If the user then
 * says nothing, the count goes on; if the user says something else that is not understood, the exercise is paused.
 */
public final class Misses {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;

    public Misses(BlockReplies blocks, OpenQuestion openQuestion) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
    }

    /** The reply to a turn that was not understood at all. */
    public Reply missed(Situation situation, TurnContext context) {
        return missed(situation, context, Message.of(CoachMessage.NOT_UNDERSTOOD));
    }

    /**
     * The reply to a turn of which something was not understood, such as a number.
     *
     * @param what says what was not understood
     */
    public Reply missed(Situation situation, TurnContext context, Message what) {
        boolean counts = situation.interruptsCount() || situation.state() instanceof State.Waiting;
        Optional<VisitPlace> here = situation.state().visitPlace().filter(_ -> counts);
        if (here.isEmpty()) {
            return openQuestion.ask(situation, context, List.of(what));
        }
        return situation.afterMiss()
                ? openQuestion.ask(situation.atRest(), context, List.of(Message.of(CoachMessage.MISSED_TWICE)))
                : blocks.askAfterMiss(context, situation.progress(), here.get(), List.of(what));
    }
}
