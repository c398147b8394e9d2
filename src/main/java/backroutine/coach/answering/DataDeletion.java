package backroutine.coach.answering;

import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.text.Message;
import java.util.List;

/** Deletes all stored data of the user, after one question. */
public final class DataDeletion {
    private final OpenQuestion openQuestion;

    public DataDeletion(OpenQuestion openQuestion) {
        this.openQuestion = openQuestion;
    }

    /** Asks whether to delete; the place is kept for a no. */
    public Reply ask(Situation situation, TurnContext context) {
        State asked = new State.AskedDeletion(situation.state().visitPlace());
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(asked)), context, List.of());
    }

    /** The reply to the answer: only a plain yes, or the request once more, deletes. */
    public Reply answer(Situation situation, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES -> delete();
            case NO, LATER, NEXT, PREVIOUS, SKIP, FINISHED, PAUSE, RESUME, MORE_TIME, START_OVER ->
                openQuestion.ask(situation.afterQuestion(), context, List.of(Message.of(DataMessage.NOT_DELETED)));
            case OKAY, READY, DONE, REPEAT, AGAIN -> openQuestion.ask(situation, context, List.of());
        };
    }

    /** Deletes everything. */
    public Reply delete() {
        return new Reply.DeletesData(Progress.unknown(), List.of(Message.of(DataMessage.DELETED)));
    }
}
