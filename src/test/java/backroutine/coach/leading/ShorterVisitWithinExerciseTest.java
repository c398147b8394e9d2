package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest.ShortVisit;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A user with little time in the middle of an exercise, which is finished first. What else fits follows it. */
class ShorterVisitWithinExerciseTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place SEVENTH = new Place("glute-bridge", 1, Side.BOTH, 7);

    /** A repetition of the bridge takes seven seconds. */
    private static final int REPETITION = 7;
    private static final int REST = 30;

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void inASetTheCountGoesOnAtItsRepetition() {
        bridgeCounts();
        conversation.interruptsAt(conversation.workBegins() + 4 * REPETITION + 1, minutes(5),
                "short-visit 2 4 bridge + seat.", "3 2 1 no 5 lift");
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("glute-bridge", "glute-squeeze"))), visitUnderWay());
        assertTrue(conversation.workBegins() < 6, () -> conversation.workBegins() + " s");
    }

    @Test
    void inTheCountInTheExerciseHasBegun() {
        bridgeCounts();
        conversation.interruptsDuring("3", minutes(5), "short-visit 2 5 bridge + seat.", "no 1 lift");
    }

    @Test
    void inARestTheNextSetComesAfterWhatIsLeftOfIt() {
        bridgeCounts();
        conversation.interruptsAt(conversation.workBegins() + 10 * REPETITION + 10, minutes(5),
                "short-visit 2 5 bridge + hip.", "no 1 lift");
        assertEquals(new Place("glute-bridge", 2, Side.BOTH, 1), ((State.Playing) conversation.state()).place());
        assertEquals(REST - 10, conversation.workBegins(), 1.0);
    }

    @Test
    void afterAPauseThereIsTimeToGetIntoPosition() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(minutes(5), "short-visit 2 4 bridge + seat.", "settle. 5 4 3 2 1 no 7 lift");
        assertTrue(conversation.workBegins() >= 10, () -> conversation.workBegins() + " s");
    }

    @Test
    void whereNothingElseFitsTheExerciseIsTheLast() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(minutes(2), "short-visit-one 2 bridge.", "no 7 lift", "short-visit-done-number 4.");
        assertEquals(Optional.of(VISIT.shortenedTo(List.of("glute-bridge"))), visitUnderWay());
    }

    @Test
    void withTimeForEverythingItIsTheWholeVisit() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(minutes(60), "short-visit 5 15 bridge + hip + cat + twist + seat.", "no 7 lift");
        assertEquals(Optional.of(VISIT), visitUnderWay());
    }

    @Test
    void withOnlyThisExerciseLeftNothingIsLeftOutAndTheVisitIsAMilestone() {
        for (int day = 1; day < 10; day++) {
            conversation.did(day, 1, "glute-squeeze");
        }
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        conversation.progress = conversation.progress.ended(VISIT, CoachConversation.MORNING.minusSeconds(86_400));
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(minutes(2), "short-visit-one 2 bridge.", "no 7 lift", "visit-done-more-today seat + hip.",
                "milestone 10.");
        assertEquals(Optional.of(VISIT), visitUnderWay());
    }

    @Test
    void afterTheExerciseTheOthersThatFitFollow() {
        conversation.did(0, 1, "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(minutes(5), "short-visit 2 4 bridge + seat.", "ask-exercise seat?");
        conversation.turn(Move.READY, "squeeze", "praise-visit 5.");
    }

    @Test
    void inASingleExerciseTheWayBackIsForgotten() {
        Visit alone = VISIT.with(Visit.Scope.ONE_EXERCISE);
        setState(new State.Paused(VisitPlace.at(alone, new Place("cat-camel", 1, Side.BOTH, 3))));
        conversation.progress = conversation.progress.with(
                conversation.progress.profile().withReturnTo(Optional.of(VisitPlace.at(VISIT, SEVENTH))));
        conversation.turn(minutes(4), "short-visit-one 3 cat.", "no 3", "short-visit-done-number 4.");
        assertFalse(conversation.words().contains("go-back"), conversation.words());
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
    }

    private void bridgeCounts() {
        setState(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Move.READY);
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }

    private Optional<Visit> visitUnderWay() {
        return conversation.state().visitUnderWay();
    }

    private static ShortVisit minutes(int minutes) {
        return new ShortVisit(OptionalInt.of(minutes));
    }
}
