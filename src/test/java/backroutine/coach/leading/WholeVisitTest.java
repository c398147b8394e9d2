package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest.ShortVisit;
import backroutine.coach.turn.UserRequest.WholeVisit;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The whole visit after all: it goes on where the user is, with all that is left. */
class WholeVisitTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Visit SHORT = VISIT.shortenedTo(List.of("glute-bridge"));
    private static final Place SEVENTH = new Place("glute-bridge", 1, Side.BOTH, 7);
    private static final WholeVisit WHOLE = new WholeVisit();

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void aShortVisitGoesOnAsTheWholeOne() {
        conversation.did(0, 1, "glute-squeeze");
        setState(new State.Paused(VisitPlace.at(SHORT, SEVENTH)));
        conversation.turn(WHOLE, "whole-visit 13. settle. 5 4 3 2 1 no 7 lift", "ask-exercise hip?");
        assertEquals(Optional.of(VISIT), conversation.state().visitUnderWay());
        assertEquals(SEVENTH, ((State.Playing) conversation.state()).place());
    }

    @Test
    void inASetTheCountGoesOnAtItsRepetition() {
        setState(new State.Paused(VisitPlace.at(SHORT, SEVENTH)));
        conversation.turn(Move.RESUME);
        conversation.interruptsAt(conversation.workBegins() + 1, WHOLE, "whole-visit", "3 2 1 no 7 lift");
        assertTrue(conversation.workBegins() < 6, () -> conversation.workBegins() + " s");
    }

    @Test
    void aShortVisitCanBeWidenedAtItsQuestion() {
        conversation.turn(new ShortVisit(OptionalInt.of(1)), "shortest-exercise seat 2. ask-visit-now?");
        conversation.turn(WHOLE, "welcome-whole-routine 5.", "introduce seat");
        assertEquals(Optional.of(VISIT), conversation.state().visitUnderWay());
    }

    /** What is done already is done again there, as the user asked for. */
    @Test
    void aVisitThatWasStartedOverStaysOne() {
        Visit again = VISIT.with(Visit.Scope.EVERYTHING_AGAIN);
        conversation.did(0, 1, "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        setState(new State.Paused(VisitPlace.at(again, SEVENTH)));
        conversation.turn(WHOLE, "whole-visit 13.", "no 7 lift", "ask-exercise hip?");
        assertEquals(Optional.of(again), conversation.state().visitUnderWay());
    }

    @Test
    void afterASingleExerciseTheVisitThatWasLeftIsPartOfTheWhole() {
        setState(new State.Paused(
                VisitPlace.at(VISIT.with(Visit.Scope.ONE_EXERCISE), new Place("cat-camel", 2, Side.BOTH, 3))));
        conversation.progress = conversation.progress.with(
                conversation.progress.profile().withReturnTo(Optional.of(VisitPlace.at(VISIT, SEVENTH))));
        conversation.turn(WHOLE, "whole-visit", "no 3", "ask-exercise twist?");
        assertEquals(Optional.of(VISIT), conversation.state().visitUnderWay());
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
    }

    @Test
    void withoutAVisitUnderWayTheOneThatIsDueBegins() {
        conversation.turn(WHOLE, "welcome-whole-routine 5.", "introduce seat");
    }

    @Test
    void aVisitOfAnEarlierDayIsNotWidenedButTheOneOfTodayBegins() {
        Visit yesterday = new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT);
        setState(new State.AskedCarryOn(VisitPlace.at(yesterday, SEVENTH)));
        conversation.turn(WHOLE, "welcome-whole-routine 5.");
        assertEquals(Optional.of(VISIT), conversation.state().visitUnderWay());
    }

    @Test
    void aQuestionAboutSomethingElseIsAskedAgain() {
        State asked = new State.AskedDeletion(Optional.of(VisitPlace.at(SHORT, SEVENTH)));
        setState(asked);
        conversation.turn(WHOLE, "ask-delete?");
        assertEquals(asked, conversation.state());
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}
