package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.language.English;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final Transitions TRANSITIONS = new Transitions(English.translator());

    @Test
    void aRestEndsWithACountInOfFive() {
        Place next = new Place("glute-bridge", 2, Side.BOTH, 1);

        assertEquals("25 Well done. Rest. Set two is next. | 1 five | 1 four | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.rest(exercise("glute-bridge"), next, PRESCRIBED)));
    }

    @Test
    void withoutEncouragementARestHasNoPraise() {
        Place next = new Place("thoracic-stretch", 2, Side.LEFT, 1);

        assertEquals("25 Rest. Left hand behind your head. Set two is next. | 1 five | 1 four | 1 three | 1 two | "
                + "1 one",
                spoken(TRANSITIONS.rest(exercise("thoracic-stretch"), next,
                        PRESCRIBED.withEncouragement(false))));
    }

    @Test
    void aShortRestHasTheSentenceThatFits() {
        Place next = new Place("hip-flexor-stretch", 2, Side.LEFT, 1);

        assertEquals("3 Rest. Left knee down. | 1 five | 1 four | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.rest(exercise("hip-flexor-stretch"), next, PRESCRIBED)));
    }

    @Test
    void theRestHasTheChosenLengthWithinItsRange() {
        Place next = new Place("glute-bridge", 2, Side.BOTH, 1);
        Exercise bridge = exercise("glute-bridge");

        assertEquals(50_000, Timeline.millis(TRANSITIONS.rest(bridge, next, PRESCRIBED.withRestOffset(20))));
        assertEquals(60_000, Timeline.millis(TRANSITIONS.rest(bridge, next, PRESCRIBED.withRestOffset(120))));
        assertEquals(15_000, Timeline.millis(TRANSITIONS.rest(bridge, next, PRESCRIBED.withRestOffset(-120))));
    }

    @Test
    void changingSidesNamesTheSideAndEndsWithACountInOfThree() {
        Place right = new Place("thoracic-stretch", 1, Side.RIGHT, 1);
        Exercise thoracic = exercise("thoracic-stretch");

        assertEquals("5 Good. Change sides. Right hand behind your head. | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.change(thoracic, right, PRESCRIBED)));
        assertEquals("5 Change sides. Right hand behind your head. | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.change(thoracic, right, PRESCRIBED.withEncouragement(false))));
    }

    @Test
    void gettingIntoPositionEndsWithACountInOfFive() {
        Place start = new Place("glute-bridge", 1, Side.BOTH, 1);

        assertEquals("5 Here we go. | 1 five | 1 four | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.settle(exercise("glute-bridge"), start, 10)));
    }

    @Test
    void aSettleTimeOfThreeIsOnlyACountIn() {
        Place sixth = new Place("glute-bridge", 1, Side.BOTH, 6);

        assertEquals("1 three | 1 two | 1 one", spoken(TRANSITIONS.settle(exercise("glute-bridge"), sixth, 3)));
    }

    @Test
    void gettingIntoPositionNamesTheNewSetOrTheSide() {
        assertEquals("5 Set two is next. | 1 five | 1 four | 1 three | 1 two | 1 one", spoken(TRANSITIONS
                .settle(exercise("glute-bridge"), new Place("glute-bridge", 2, Side.BOTH, 1), 10)));
        assertEquals("5 Here we go. | 1 five | 1 four | 1 three | 1 two | 1 one", spoken(TRANSITIONS
                .settle(exercise("glute-bridge"), new Place("glute-bridge", 2, Side.BOTH, 4), 10)));
        assertEquals("5 Right hand behind your head. | 1 five | 1 four | 1 three | 1 two | 1 one", spoken(TRANSITIONS
                .settle(exercise("thoracic-stretch"), new Place("thoracic-stretch", 2, Side.RIGHT, 1), 10)));
    }

    @Test
    void aShortTransitionIsOnlyACountIn() {
        Place start = new Place("glute-bridge", 1, Side.BOTH, 1);
        Place right = new Place("hip-flexor-stretch", 1, Side.RIGHT, 1);

        assertEquals("1 five | 1 four | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.settle(exercise("glute-bridge"), start, 5)));
        assertEquals("1 three | 1 two | 1 one",
                spoken(TRANSITIONS.change(ExerciseVariants.withSideChange(3), right, PRESCRIBED)));
    }

    @Test
    void theCountInIsShortenedToFitTheSentence() {
        Place next = new Place("hip-flexor-stretch", 2, Side.LEFT, 1);

        assertEquals("3 Rest. Left knee down. | 1 four | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.rest(ExerciseVariants.withRest(7), next, PRESCRIBED)));
        assertEquals("3 Rest. Left knee down. | 1 three | 1 two | 1 one",
                spoken(TRANSITIONS.rest(ExerciseVariants.withRest(6), next, PRESCRIBED)));
        assertThrows(IllegalArgumentException.class,
                () -> TRANSITIONS.rest(ExerciseVariants.withRest(5), next, PRESCRIBED));
    }

    private static String spoken(List<Beat> beats) {
        return beats.stream()
                .map(beat -> beat.millis() / 1000 + " " + beat.words())
                .collect(Collectors.joining(" | "));
    }

    private static Exercise exercise(String id) {
        return English.routine().exercise(id);
    }
}
