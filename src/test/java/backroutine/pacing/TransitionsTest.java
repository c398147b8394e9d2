package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final Transitions TRANSITIONS = new Transitions(TestLanguage.translator());
    /** With a praised rest that is too long for three seconds and a plain one that takes exactly three. */
    private static final Transitions LONG_REST_SENTENCES = new Transitions(
            new SlowTranslator(Map.of(CountMessage.REST_PRAISED, 3_001, CountMessage.REST_SIDE, 3_000)));

    @Test
    void aRestEndsWithACountInOfFive() {
        Place next = new Place("glute-bridge", 2, Side.BOTH, 1);

        assertEquals("25 rest-praised 2. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.rest(exercise("glute-bridge"), next, PRESCRIBED)));
    }

    @Test
    void withoutEncouragementARestHasNoPraise() {
        Place next = new Place("thoracic-stretch", 2, Side.LEFT, 1);

        assertEquals("25 rest left of twist. 2. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.rest(exercise("thoracic-stretch"), next,
                        PRESCRIBED.withEncouragement(false))));
    }

    @Test
    void aShortRestHasTheSentenceThatFits() {
        Place next = new Place("hip-flexor-stretch", 2, Side.LEFT, 1);

        assertEquals("3 rest-side left of hip.. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(LONG_REST_SENTENCES.rest(exercise("hip-flexor-stretch"), next, PRESCRIBED)));
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

        assertEquals("5 change-praised right of twist.. | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.change(thoracic, right, PRESCRIBED)));
        assertEquals("5 change right of twist.. | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.change(thoracic, right, PRESCRIBED.withEncouragement(false))));
    }

    @Test
    void gettingIntoPositionEndsWithACountInOfFive() {
        Place start = new Place("glute-bridge", 1, Side.BOTH, 1);

        assertEquals("5 settle. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.settle(exercise("glute-bridge"), start, 10)));
    }

    @Test
    void aSettleTimeOfThreeIsOnlyACountIn() {
        Place sixth = new Place("glute-bridge", 1, Side.BOTH, 6);

        assertEquals("1 3 | 1 2 | 1 1", spoken(TRANSITIONS.settle(exercise("glute-bridge"), sixth, 3)));
    }

    @Test
    void gettingIntoPositionNamesTheNewSetOrTheSide() {
        assertEquals("5 settle-set 2. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(TRANSITIONS
                .settle(exercise("glute-bridge"), new Place("glute-bridge", 2, Side.BOTH, 1), 10)));
        assertEquals("5 settle. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(TRANSITIONS
                .settle(exercise("glute-bridge"), new Place("glute-bridge", 2, Side.BOTH, 4), 10)));
        assertEquals("5 settle right of twist. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(TRANSITIONS
                .settle(exercise("thoracic-stretch"), new Place("thoracic-stretch", 2, Side.RIGHT, 1), 10)));
    }

    @Test
    void aShortTransitionIsOnlyACountIn() {
        Place start = new Place("glute-bridge", 1, Side.BOTH, 1);
        Place right = new Place("hip-flexor-stretch", 1, Side.RIGHT, 1);

        assertEquals("1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.settle(exercise("glute-bridge"), start, 5)));
        assertEquals("1 3 | 1 2 | 1 1",
                spoken(TRANSITIONS.change(ExerciseVariants.withSideChange(3), right, PRESCRIBED)));
    }

    @Test
    void theCountInIsShortenedToFitTheSentence() {
        Place next = new Place("hip-flexor-stretch", 2, Side.LEFT, 1);

        assertEquals("3 rest-side left of hip.. | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(LONG_REST_SENTENCES.rest(ExerciseVariants.withRest(7), next, PRESCRIBED)));
        assertEquals("3 rest-side left of hip.. | 1 3 | 1 2 | 1 1",
                spoken(LONG_REST_SENTENCES.rest(ExerciseVariants.withRest(6), next, PRESCRIBED)));
        assertThrows(IllegalArgumentException.class,
                () -> LONG_REST_SENTENCES.rest(ExerciseVariants.withRest(5), next, PRESCRIBED));
    }

    private static String spoken(List<Beat> beats) {
        return beats.stream()
                .map(beat -> beat.millis() / 1000 + " " + beat.words())
                .collect(Collectors.joining(" | "));
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }
}
