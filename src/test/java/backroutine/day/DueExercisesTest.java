package backroutine.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.progress.SkippedExercise;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
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

    /** It may have been left out after pain, and the cat is not tried again after pain. Another exercise is. */
    @Test
    void goingBackPassesOverAnExerciseThatMustNotBeTriedAgain() {
        Exercise twist = CoachConversation.ROUTINE.exercise("thoracic-stretch");
        DueExercises skipped = new DueExercises(CoachConversation.ROUTINE, after(1).day()
                .with(new SkippedExercise(1, "cat-camel"))
                .with(new SkippedExercise(1, "glute-bridge")));

        assertEquals("cat-camel", after(1).before(twist, visit(1, Visit.Scope.WHAT_IS_LEFT)).id());
        assertEquals("hip-flexor-stretch", skipped.before(twist, visit(1, Visit.Scope.WHAT_IS_LEFT)).id());
        assertEquals("glute-bridge", skipped.before(STRETCH, visit(1, Visit.Scope.WHAT_IS_LEFT)).id());
        assertEquals(List.of("thoracic-stretch"), ids(skipped.after(STRETCH, visit(1, Visit.Scope.EVERYTHING_AGAIN))));
    }

    @Test
    void aShortVisitHasOnlyItsChosenExercises() {
        Visit two = visit(1, Visit.Scope.WHAT_IS_LEFT).shortenedTo(List.of("glute-squeeze", "cat-camel"));
        Exercise cat = CoachConversation.ROUTINE.exercise("cat-camel");

        assertEquals(List.of("glute-squeeze", "cat-camel"), ids(after(1).toDo(two)));
        assertEquals(List.of("cat-camel"), ids(after(1, "glute-squeeze").toDo(two)));
        assertEquals(List.of("cat-camel", "glute-squeeze"), ids(after(1).after(STRETCH, two)));
        assertEquals("glute-squeeze", after(1).before(cat, two).id());
    }

    @Test
    void aVisitIsMadeWithHalfOfItsExercises() {
        assertFalse(after(1, "glute-squeeze", "cat-camel").isMade(1));
        assertTrue(after(1, "glute-squeeze", "cat-camel", "glute-bridge").isMade(1));
        DueExercises oneOfTwo = new DueExercises(CoachConversation.ROUTINE, CoachConversation.cleared()
                .did(0, 1, ALL)
                .did(0, 2, "glute-squeeze").progress.day(CoachConversation.TODAY));
        assertTrue(oneOfTwo.isMade(2));
    }

    /** Where nothing is due twice a day, the second visit of a day has nothing to do. */
    @Test
    void aVisitWithoutExercisesIsNeverMade() {
        Routine onceADay = new Routine(CoachConversation.ROUTINE.source(), CoachConversation.ROUTINE.text(),
                List.of(CoachConversation.ROUTINE.exercise("cat-camel")));
        DueExercises done = new DueExercises(onceADay, after(1, "cat-camel").day());

        assertEquals(List.of(), done.ofVisit(2));
        assertFalse(done.isMade(2));
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
