package backroutine.coach;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.progress.State;

/** What a turn stands for in the situation in which it comes. */
final class MeantTurn {
    private MeantTurn() {}

    static Turn of(Turn turn, Situation situation, TurnContext context) {
        if (turn instanceof Turn.OnScreen.Touched(var button, _, _)) {
            return touched(button, context);
        }
        boolean hasDone = turn == UserRequest.ClearanceAnswer.CLEARED && situation.state() instanceof State.AskedDone;
        return hasDone ? Turn.Move.YES : turn;
    }

    /**
     * A touched button is a move. The answer to a question of another session, or to one that another device has answered, is not
     * taken as the answer to a later one.
     */
    private static Turn touched(Turn.Button button, TurnContext context) {
        return button.isAnswer() && context.session() != TurnContext.Session.SAME
                ? Turn.SessionEvent.RESUMED
                : button.move();
    }
}
