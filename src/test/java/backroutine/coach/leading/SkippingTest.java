package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest.SkipExercise;
import backroutine.pacing.Place;
import backroutine.progress.SkippedExercise;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An exercise is left out where no exercise is under way, and where the user stops in doubt. */
class SkippingTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place SEVENTH = new Place("glute-bridge", 1, Side.BOTH, 7);
    private static final Place CAT = new Place("cat-camel", 1, Side.BOTH, 3);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void withoutAVisitUnderWayThereIsNothingToSkip() {
        conversation.turn(new SkipExercise(Optional.empty()), "ask-begin?");
        assertFalse(conversation.words().contains("name-unknown"), conversation.words());
        assertEquals(Set.of(), skipped());
    }

    @Test
    void beforeTheVisitAnExerciseCanBeLeftOutOfIt() {
        conversation.turn(new SkipExercise(Optional.of("cat-camel")), "skipped cat. ask-begin?");
        assertEquals(Set.of(new SkippedExercise(1, "cat-camel")), skipped());
        conversation.turn(Move.YES, "welcome-remaining");
    }

    @Test
    void anExerciseThatTheRoutineDoesNotHaveIsNotLeftOut() {
        conversation.turn(new SkipExercise(Optional.of("headstand")), "name-unknown. ask-begin?");
        assertEquals(Set.of(), skipped());
    }

    @Test
    void theExerciseUnderWayCanBeNamed() {
        setState(new State.Paused(VisitPlace.at(VISIT, SEVENTH)));
        conversation.turn(new SkipExercise(Optional.of("glute-bridge")), "skipped bridge. introduce hip");
        assertEquals(Set.of(new SkippedExercise(1, "glute-bridge")), skipped());
    }

    @Test
    void whoStopsInDoubtInASingleExerciseIsAskedAboutTheVisitThatWasLeft() {
        VisitPlace left = VisitPlace.at(VISIT, SEVENTH);
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT.with(Visit.Scope.ONE_EXERCISE), CAT), false));
        conversation.progress = conversation.progress
                .with(conversation.progress.profile().withReturnTo(Optional.of(left)));
        conversation.turn(SessionEvent.STOP, "stopped-in-doubt");
        assertEquals(new State.AskedReadyOrSkip(left), conversation.state());
        assertEquals(Optional.empty(), conversation.progress.profile().returnTo());
        assertEquals(Set.of(new SkippedExercise(1, "cat-camel")), skipped());
    }

    @Test
    void whoStopsInDoubtIsAskedAboutTheNextExercise() {
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT, SEVENTH), true));
        conversation.turn(SessionEvent.STOP, "stopped-in-doubt");
        assertEquals(new State.AskedReadyOrSkip(VisitPlace.at(VISIT,
                new Place("hip-flexor-stretch", 1, Side.LEFT, 1))), conversation.state());
    }

    @Test
    void whoStopsInDoubtInTheLastExerciseHasNoVisitUnderWay() {
        conversation.did(0, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch");
        setState(new State.AskedHowToGoOn(VisitPlace.at(VISIT, CAT), false));
        conversation.turn(SessionEvent.STOP, "stopped-in-doubt");
        assertEquals(new State.Idle(), conversation.state());
        assertTrue(skipped().contains(new SkippedExercise(1, "cat-camel")));
    }

    private Set<SkippedExercise> skipped() {
        return conversation.progress.day(CoachConversation.TODAY).skipped();
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}
