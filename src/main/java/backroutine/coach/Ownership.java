package backroutine.coach;

import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.text.Message;
import java.util.List;

/** What is kept is hers: it is deleted when she says so, after one question. */
final class Ownership {
    private final Questions questions;

    Ownership(Questions questions) {
        this.questions = questions;
    }

    Reply askForget(Standing standing, Moment moment) {
        State asked = new State.AskedForget(standing.state().spot());
        return questions.ask(Standing.still(standing.progress().with(asked)), moment, List.of());
    }

    Reply answer(Standing standing, State.AskedForget asked, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES -> new Reply.Forgets(Progress.unknown(), List.of(Message.of(CoachMessage.FORGOTTEN)));
            case NO, READY, NEXT, PREVIOUS, SKIP, DONE, PAUSE, RESUME, START_OVER ->
                questions.ask(Questions.back(standing, asked.spot()), moment, List.of(Message.of(CoachMessage.KEPT)));
            case REPEAT -> questions.ask(standing, moment, List.of());
        };
    }
}
