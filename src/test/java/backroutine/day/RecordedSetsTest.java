package backroutine.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import org.junit.jupiter.api.Test;

/** A visit is counted in its week with the set that completes half of its exercises. */
class RecordedSetsTest {
    private static final RecordedSets SETS = new RecordedSets(CoachConversation.ROUTINE);
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Visit SECOND = new Visit(CoachConversation.TODAY, 2, Visit.Scope.WHAT_IS_LEFT);

    /** Three of five exercises; the bridge and the cat have two sets. */
    @Test
    void aVisitIsCountedWhenHalfOfItIsDone() {
        Progress two = completed(completed(Progress.unknown(), VISIT, "glute-squeeze"), VISIT, "glute-bridge");
        Progress oneSetMore = SETS.done(two, VISIT, exercise("cat-camel"), 1);
        Progress three = SETS.done(oneSetMore, VISIT, exercise("cat-camel"), 2);

        assertEquals(0, visits(oneSetMore));
        assertFalse(SETS.isMade(oneSetMore, VISIT));
        assertEquals(1, visits(three));
        assertTrue(SETS.isMade(three, VISIT));
    }

    @Test
    void theRestOfTheVisitIsNotCountedAgain() {
        Progress whole = Progress.unknown();
        for (Exercise exercise : CoachConversation.ROUTINE.exercises()) {
            whole = completed(whole, VISIT, exercise.id());
        }

        assertEquals(1, visits(whole));
        assertEquals(1, visits(completed(whole, VISIT, "glute-squeeze")));
        assertEquals(2, visits(completed(whole, SECOND, "glute-squeeze")));
    }

    private static Progress completed(Progress progress, Visit visit, String id) {
        Progress after = progress;
        for (int set = 1; set <= exercise(id).dose().sets().value(); set++) {
            after = SETS.done(after, visit, exercise(id), set);
        }
        return after;
    }

    private static int visits(Progress progress) {
        return progress.profile().guidance().weeks().on(CoachConversation.TODAY).visits();
    }

    private static Exercise exercise(String id) {
        return CoachConversation.ROUTINE.exercise(id);
    }
}
