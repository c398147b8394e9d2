package backroutine.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.progress.SkippedExercise;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The exercises of a visit, and their order. */
class DueExercisesTest {
    private static final String[] ALL = CoachConversation.ROUTINE.exercises()
            .stream()
            .map(Exercise::id)
            .toArray(String[]::new);
    private static final Exercise STRETCH = CoachConversation.ROUTINE.exercise("hip-flexor-stretch");

    @Test
    void theSecondVisitHasTheExercisesDueTwiceAndTheMissedOnes() {
        assertEquals(List.of("glute-squeeze", "hip-flexor-stretch"), ids(after(1, ALL).ofVisit(2)));
        assertEquals(List.of("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch"),
                ids(after(1, "glute-squeeze", "hip-flexor-stretch", "cat-camel").ofVisit(2)));
        assertEquals(List.of("glute-squeeze", "hip-flexor-stretch"), ids(after(1).dueTwice()));
    }

    @Test
    void doneAndSkippedExercisesDoNotRemain() {
        DueExercises some = after(1, "glute-squeeze", "cat-camel");
        DueExercises fewer = new DueExercises(CoachConversation.ROUTINE,
                some.day().with(new SkippedExercise(1, "glute-bridge")));

        assertEquals(List.of("hip-flexor-stretch", "thoracic-stretch"), ids(fewer.remaining(1)));
    }

    @Test
    void exercisesPassedOverFollowAtTheEnd() {
        Visit visit = visit(1, Visit.Scope.WHAT_IS_LEFT);

        assertEquals(List.of("cat-camel", "thoracic-stretch", "glute-squeeze", "glute-bridge"),
                ids(after(1).after(STRETCH, visit)));
        assertEquals(List.of("thoracic-stretch", "glute-bridge"),
                ids(after(1, "glute-squeeze", "cat-camel").after(STRETCH, visit)));
    }

    @Test
    void startingOverGoesThroughAllExercises() {
        assertEquals(List.of("cat-camel", "thoracic-stretch"),
                ids(after(1, ALL).after(STRETCH, visit(1, Visit.Scope.EVERYTHING_AGAIN))));
    }

    @Test
    void nothingFollowsASingleExercise() {
        assertEquals(List.of(), ids(after(1).after(STRETCH, visit(1, Visit.Scope.ONE_EXERCISE))));
    }

    @Test
    void beforeTheFirstExerciseComesTheFirst() {
        Visit second = visit(2, Visit.Scope.WHAT_IS_LEFT);

        assertEquals("glute-squeeze", after(1, ALL).before(STRETCH, second).id());
        assertEquals("glute-bridge", after(1).before(STRETCH, visit(1, Visit.Scope.WHAT_IS_LEFT)).id());
        assertEquals("glute-squeeze", after(1).before(CoachConversation.ROUTINE.exercises().getFirst(), second).id());
    }

    @Test
    void theFirstVisitWithARemainingExerciseIsDue() {
        DueExercises done = new DueExercises(CoachConversation.ROUTINE,
                CoachConversation.cleared().did(0, 1, ALL).did(0, 2, ALL).progress.day(CoachConversation.TODAY));

        assertEquals(Optional.of(visit(1, Visit.Scope.WHAT_IS_LEFT)), after(1, "cat-camel").dueVisit());
        assertEquals(Optional.of(visit(2, Visit.Scope.WHAT_IS_LEFT)), after(1, ALL).dueVisit());
        assertEquals(Optional.empty(), done.dueVisit());
        assertEquals(visit(1, Visit.Scope.ONE_EXERCISE), after(1).singleExerciseVisit());
        assertEquals(visit(2, Visit.Scope.ONE_EXERCISE), done.singleExerciseVisit());
    }

    private static DueExercises after(int visit, String... done) {
        return new DueExercises(CoachConversation.ROUTINE,
                CoachConversation.cleared().did(0, visit, done).progress.day(CoachConversation.TODAY));
    }

    private static Visit visit(int number, Visit.Scope scope) {
        return new Visit(CoachConversation.TODAY, number, scope);
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }
}
