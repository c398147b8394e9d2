package backroutine.coach;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.progress.Progress;
import backroutine.progress.State;

/** What a turn stands for in the situation in which it comes. */
final class MeantTurn {
    private MeantTurn() {}

    /**
     * The turn that is meant.
     *
     * @param known the progress before the turn, with the block under way
     */
    static Turn of(Turn turn, Progress known, Situation situation, TurnContext context) {
        if (turn instanceof Turn.OnScreen.Touched touched) {
            return isOfEarlierBlock(touched, known) ? touched : meant(touched.button(), context);
        }
        boolean hasDone = turn == UserRequest.ClearanceAnswer.CLEARED && situation.state() instanceof State.AskedDone;
        return hasDone ? Turn.Move.YES : turn;
    }

    /**
     * Whether a button was touched for a block that no longer plays, such as the second of two quick touches. A pause is one at any
     * time.
     */
    private static boolean isOfEarlierBlock(Turn.OnScreen.Touched touched, Progress known) {
        return touched.button() != Turn.Button.PAUSE && touched.atMillis().isPresent()
                && known.profile().state() instanceof State.Playing playing && !playing.token().equals(touched.token());
    }

    /**
     * A touched button is a move. The answer to a question of another session, or to one that another device has answered, is not
     * taken as the answer to a later one.
     */
    private static Turn meant(Turn.Button button, TurnContext context) {
        return button.isAnswer() && context.session() != TurnContext.Session.SAME
                ? Turn.SessionEvent.RESUMED
                : button.move();
    }
}
