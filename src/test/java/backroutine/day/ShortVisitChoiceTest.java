package backroutine.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortVisitChoiceTest {
    private static final List<Exercise> ALL = CoachConversation.ROUTINE.exercises();
    private static final LocalDate TODAY = CoachConversation.TODAY;

    @Test
    void whatWasNeverDoneComesFirst() {
        Map<String, LocalDate> lastDone = Map.of("glute-squeeze", TODAY, "glute-bridge", TODAY.minusDays(1),
                "hip-flexor-stretch", TODAY, "cat-camel", TODAY.minusDays(9));

        assertEquals(List.of("thoracic-stretch"), chosen(lastDone, 1));
        assertEquals(List.of("cat-camel", "thoracic-stretch"), chosen(lastDone, 2));
        assertEquals(List.of("glute-bridge", "cat-camel", "thoracic-stretch"), chosen(lastDone, 3));
    }

    @Test
    void withoutAnythingDoneTheOrderIsThatOfTheRoutine() {
        assertEquals(List.of("glute-squeeze", "glute-bridge"), chosen(Map.of(), 2));
        assertEquals(ALL.stream().map(Exercise::id).toList(), chosen(Map.of(), 5));
        assertEquals(List.of(), chosen(Map.of(), 0));
    }

    /** The bridge takes three minutes here, any other exercise one. */
    @Test
    void whatDoesNotFitIsLeftForLaterAndAShorterOneTaken() {
        ShortVisitChoice choice = ShortVisitChoice.of(ALL, Map.of(),
                some -> some.stream().mapToLong(one -> one.id().equals("glute-bridge") ? 3 : 1).sum(), 3);

        assertEquals(List.of("glute-squeeze", "hip-flexor-stretch", "cat-camel"), ids(choice.exercises()));
        assertEquals(List.of("glute-bridge", "thoracic-stretch"), ids(choice.later()));
    }

    private static List<String> chosen(Map<String, LocalDate> lastDone, int number) {
        return ids(ShortVisitChoice.of(ALL, lastDone, List::size, number).exercises());
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }
}
