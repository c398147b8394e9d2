package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateTest {
    @Test
    void onlyIdleAndClearanceHaveNoVisitUnderWay() {
        Set<Class<?>> without = Profiles.states()
                .stream()
                .filter(state -> state.visitUnderWay().isEmpty())
                .map(State::getClass)
                .collect(Collectors.toSet());

        assertEquals(Set.of(State.Idle.class, State.AskedClearance.class, State.AskedDeletion.class,
                State.AskedReminder.class, State.AskedOffer.class), without);
        Profiles.states()
                .forEach(state -> state.visitUnderWay()
                        .ifPresent(visit -> assertEquals(new Visit(Profiles.TODAY, 2, Visit.Scope.EVERYTHING_AGAIN),
                                visit.with(Visit.Scope.EVERYTHING_AGAIN), state.toString())));
    }

    @Test
    void aQuestionInBetweenKeepsTheVisitUnderWay() {
        List<Optional<Visit>> visits = Profiles.states()
                .stream()
                .filter(state -> state instanceof State.AskedInBetween)
                .map(State::visitUnderWay)
                .filter(Optional::isPresent)
                .toList();

        assertEquals(3, visits.size());
    }

    @Test
    void aStateAtAPlaceHasTheIntroductionLevel() {
        Place place = new Place("thoracic-stretch", 2, Side.RIGHT, 4);
        for (State state : Profiles.states()) {
            Optional<VisitPlace> expected = switch (state) {
                case State.AskedInBetween asked -> asked.visitPlace();
                case State.AtPlace at -> Optional.of(
                        new VisitPlace(at.visit(), place, at instanceof State.Waiting
                                ? Introduced.all(IntroductionLevel.FULL)
                                : at instanceof State.AskedDone
                                        ? Introduced.all(IntroductionLevel.CUE)
                                        : Introduced.nothing()));
                case State _ -> Optional.empty();
            };

            assertEquals(expected, state.visitPlace(), state.toString());
        }
    }

    @Test
    void valuesThatAreNotAllowedAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DoneSet(0, "cat-camel", 1));
        assertThrows(IllegalArgumentException.class, () -> new DoneSet(1, "cat-camel", 0));
        assertThrows(IllegalArgumentException.class, () -> new SkippedExercise(0, "cat-camel"));
        assertThrows(IllegalArgumentException.class, () -> new Visit(Profiles.TODAY, 0, Visit.Scope.ONE_EXERCISE));
        assertThrows(IllegalArgumentException.class, () -> new Visit(Profiles.TODAY, 3, Visit.Scope.ONE_EXERCISE));
        assertThrows(IllegalArgumentException.class, () -> new Visit(Profiles.TODAY, 1, Visit.Scope.SHORT));
        assertThrows(IllegalArgumentException.class,
                () -> new Visit(Profiles.TODAY, 1, Visit.Scope.WHAT_IS_LEFT, List.of("cat-camel")));
        assertThrows(IllegalArgumentException.class,
                () -> new State.AskedReminder(List.of(), false, Optional.empty()));
        assertEquals(1, new SkippedExercise(1, "cat-camel").visit());
        assertEquals(-1, Integer.signum(new DoneSet(1, "cat-camel", 1).compareTo(new DoneSet(2, "cat-camel", 1))));
    }
}
