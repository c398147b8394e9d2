package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest.DataRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

/** After a question that does not belong to the visit, the user is where the visit was left for it. */
class OpenQuestionTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 1, Side.BOTH, 6);
    private static final Introduced ALL = Introduced.all(IntroductionLevel.FULL);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void beforeAnExerciseThatWasIntroducedTheQuestionIsWhetherTheUserIsReady() {
        declinesDeletionIn(new State.Waiting(new VisitPlace(VISIT, BRIDGE, ALL)));
        conversation.hears("ask-exercise bridge?");
        conversation.turn(Move.YES, "no 1 lift");
    }

    @Test
    void withinASetTheQuestionIsWhetherToContinue() {
        declinesDeletionIn(new State.Paused(new VisitPlace(VISIT, SIXTH, ALL)));
        conversation.hears("ask-continue?");
        assertEquals(new State.Paused(new VisitPlace(VISIT, SIXTH, ALL)), conversation.state());
    }

    @Test
    void anExerciseOfWhichNothingWasHeardIsNotIntroducedBeforeTheUserContinues() {
        declinesDeletionIn(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.hears("ask-continue?");
        conversation.turn(Move.YES, "continuing. introduce bridge");
    }

    private void declinesDeletionIn(State state) {
        conversation.progress = conversation.progress.with(state);
        conversation.turn(DataRequest.DELETE_DATA, "ask-delete?");
        conversation.turn(Move.NO, "not-deleted.");
    }
}
