package backroutine.coach.answering;

import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
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

    /** The reply to the answer: only a yes deletes. */
    public Reply answer(Situation situation, State.AskedDeletion asked, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES -> new Reply.DeletesData(Progress.unknown(), List.of(Message.of(CoachMessage.DELETED)));
            case NO, READY, NEXT, PREVIOUS, SKIP, DONE, PAUSE, RESUME, START_OVER ->
                openQuestion.ask(OpenQuestion.situationBefore(situation, asked.visitPlace()), context,
                        List.of(Message.of(CoachMessage.NOT_DELETED)));
            case REPEAT -> openQuestion.ask(situation, context, List.of());
        };
    }
}
