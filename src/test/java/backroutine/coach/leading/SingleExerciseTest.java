package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One exercise on its own, and the way back to the visit that was left for it. */
class SingleExerciseTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place SEVENTH = new Place("glute-bridge", 1, Side.BOTH, 7);
    private static final UserRequest CAT = new UserRequest.StartAt(Optional.of("cat-camel"));

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void afterASingleExerciseTheVisitThatWasLeftGoesOnAtItsRepetition() {
        inTheBridge();
        conversation.turn(CAT, "introduce cat",
                "single-exercise-done cat. praise. go-back-to bridge where-set 1 / where-repetition 7.",
                "ask-go-back?");
        conversation.turn(Move.READY, "continuing.", "no 7 lift");
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
    }

    @Test
    void skippingTheSingleExerciseGoesBackToo() {
        inTheBridge();
        conversation.turn(CAT, "introduce cat");
        conversation.interruptsDuring("introduce cat position of cat.", Move.SKIP,
                "skipped cat. go-back-to bridge where-set 1 / where-repetition 7. ask-go-back?");
        assertEquals(new State.Paused(VisitPlace.at(VISIT, SEVENTH)), conversation.state());
    }

    @Test
    void fromOneSingleExerciseToAnotherTheFirstPlaceIsKept() {
        inTheBridge();
        conversation.turn(CAT);
        conversation.interruptsDuring("introduce cat position of cat.",
                new UserRequest.StartAt(Optional.of("thoracic-stretch")), "introduce twist");
        conversation.interruptsDuring("introduce twist position of twist.", Move.SKIP,
                "skipped twist. go-back-to bridge");
    }

    @Test
    void theExerciseUnderWayIsBegunAgainWithinItsVisit() {
        inTheBridge();
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), "introduce bridge", "no 1 lift");
        assertEquals(Optional.of(VISIT), conversation.state().visitUnderWay());
    }

    @Test
    void anExerciseCanBeNamedByItsNumberOrAsTheLastOne() {
        conversation.turn(new UserRequest.StartNumber(OptionalInt.of(4)), "introduce cat");
        conversation.turn(SessionEvent.STOP);
        conversation.turn(new UserRequest.StartNumber(OptionalInt.empty()), "introduce twist");
        conversation.turn(SessionEvent.STOP);
        conversation.turn(new UserRequest.StartNumber(OptionalInt.of(9)), "name-unknown.");
    }

    @Test
    void theNumbersOfTheExercisesGoFromOneToFive() {
        conversation.turn(new UserRequest.StartNumber(OptionalInt.of(0)), "ask-which-exercise?");
        conversation.turn(new UserRequest.StartNumber(OptionalInt.of(6)), "ask-which-exercise?");
        conversation.turn(new UserRequest.StartNumber(OptionalInt.of(1)), "introduce seat");
    }

    @Test
    void fromAVisitOfYesterdayAnExerciseIsBegunTodayAndNothingIsReturnedTo() {
        Visit yesterday = new Visit(CoachConversation.TODAY.minusDays(1), 1, Visit.Scope.WHAT_IS_LEFT);
        State left = new State.Paused(VisitPlace.at(yesterday, SEVENTH));
        conversation.progress = conversation.progress.with(left);
        conversation.turn(new UserRequest.StartAt(Optional.of("glute-bridge")), "introduce bridge");
        assertEquals(CoachConversation.TODAY, conversation.state().visitUnderWay().orElseThrow().day());
        conversation.progress = conversation.progress.with(left);
        conversation.turn(CAT, "introduce cat");
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
    }

    @Test
    void anExerciseCanBeNamedByItsNameWhenAlexaDidNotResolveIt() {
        conversation.turn(new UserRequest.StartAt(Optional.of("The Seat")), "introduce seat");
    }

    /** The routine may have been edited since the visit was left. */
    @Test
    void theWayBackToAnExerciseThatTheRoutineNoLongerHasIsForgotten() {
        inTheBridge();
        conversation.turn(CAT);
        conversation.progress = conversation.progress.with(conversation.progress.profile()
                .withReturnTo(Optional.of(VisitPlace.at(VISIT, new Place("headstand", 1, Side.BOTH, 2)))));
        conversation.interruptsDuring("introduce cat position of cat.", Move.SKIP, "skipped cat. ask-last?");
        assertEquals(new State.Finished(VISIT.with(Visit.Scope.ONE_EXERCISE)), conversation.state());
    }

    private void inTheBridge() {
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
    }
}
