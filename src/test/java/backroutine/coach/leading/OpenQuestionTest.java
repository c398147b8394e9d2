package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.DataRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a question that does not belong to the visit, the visit is paused where it was left, and no silence begins the count. */
class OpenQuestionTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place SIXTH = new Place("glute-bridge", 1, Side.BOTH, 6);
    private static final Introduced ALL = Introduced.all(IntroductionLevel.FULL);

    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @MethodSource("questions")
    void aUserWhoHasPausedBeforeAnExerciseStaysPaused(Turn question, String answer) {
        State paused = new State.Paused(new VisitPlace(VISIT, BRIDGE, ALL));
        conversation.progress = conversation.progress.with(paused);
        conversation.turn(question);
        conversation.turn(Move.NO, answer);
        assertEquals(paused, conversation.state());
    }

    static Stream<Arguments> questions() {
        return Stream.of(Arguments.of(DataRequest.DELETE_DATA, "not-deleted. ask-continue?"),
                Arguments.of(new UserRequest.SetGoal(OptionalInt.empty()), "goal-none. ask-continue?"),
                Arguments.of(new Turn.RemindAt(List.of(LocalTime.NOON), false), "reminder-declined. ask-continue?"),
                Arguments.of(new Turn.RemindAt(List.of(), false), "paused-before bridge. ask-continue?"));
    }

    @Test
    void aUserWhoWasAskedWhetherTheyAreReadyIsPausedAndNeedNotHearTheStepsAgain() {
        declinesDeletionIn(new State.Waiting(new VisitPlace(VISIT, BRIDGE, ALL)));
        conversation.hears("ask-continue?");
        assertEquals(new State.Paused(new VisitPlace(VISIT, BRIDGE, ALL)), conversation.state());
        conversation.turn(Move.YES, "continuing. set-begins 1 . 5 4 3 2 and no 1 lift");
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
