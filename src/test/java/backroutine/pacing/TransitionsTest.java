package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.language.English;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final Transitions TRANSITIONS = new Transitions(TestLanguage.translator());

    @Test
    void aRestNamesTheNextSetAtItsEnd() {
        Place next = new Place("glute-bridge", 2, Side.BOTH, 1);

        assertEquals("24 rest-praised. | 1 set-begins 2 . | 1 5 | 1 4 | 1 3 | 1 2 | 1 and",
                spoken(rest(exercise("glute-bridge"), next, PRESCRIBED)));
    }

    @Test
    void withoutEncouragementARestHasNoPraise() {
        Place next = new Place("thoracic-stretch", 2, Side.LEFT, 1);

        assertTrue(spoken(rest(exercise("thoracic-stretch"), next, PRESCRIBED.withEncouragement(false)))
                .matches("\\d+ rest\\. \\| \\d set-begins 2 left of twist\\.\\. \\|.*"));
    }

    @Test
    void praiseThatDoesNotFitIsLeftOutAndThenTheWholeSentence() {
        Transitions slow = new Transitions(new SlowTranslator(
                Map.of(CountMessage.REST_PRAISED, 8_001, CountMessage.REST, 8_000, CountMessage.SET_BEGINS, 2_000)));
        Place next = new Place("hip-flexor-stretch", 2, Side.LEFT, 1);

        assertEquals("8 rest. | 2 set-begins 2 left of hip.. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(slow.rest(ExerciseVariants.withRest(15), next, PRESCRIBED, Wording.complete())));
        assertEquals("8 set-begins 2 left of hip.. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1",
                spoken(slow.rest(ExerciseVariants.withRest(13), next, PRESCRIBED, Wording.complete())));
    }

    @Test
    void theRestHasTheChosenLengthWithinItsRange() {
        Place next = new Place("glute-bridge", 2, Side.BOTH, 1);
        Exercise bridge = exercise("glute-bridge");

        assertEquals(50_000, Timeline.millis(rest(bridge, next, PRESCRIBED.withRestOffset(20))));
        assertEquals(60_000, Timeline.millis(rest(bridge, next, PRESCRIBED.withRestOffset(120))));
        assertEquals(15_000, Timeline.millis(rest(bridge, next, PRESCRIBED.withRestOffset(-120))));
    }

    @Test
    void changingSidesNamesTheSide() {
        Place right = new Place("thoracic-stretch", 1, Side.RIGHT, 1);

        assertEquals("5 change right of twist.. | 1 3 | 1 2 | 1 and",
                spoken(TRANSITIONS.change(exercise("thoracic-stretch"), right)));
        assertEquals("1 3 | 1 2 | 1 1", spoken(TRANSITIONS.change(ExerciseVariants.withSideChange(3),
                new Place("hip-flexor-stretch", 1, Side.RIGHT, 1))));
    }

    @Test
    void gettingIntoPositionNamesTheSetOrTheSide() {
        assertEquals("5 set-begins 1 . | 1 5 | 1 4 | 1 3 | 1 2 | 1 and",
                spoken(settle("glute-bridge", 1, Side.BOTH, 1, 10)));
        assertEquals("5 set-begins 2 right of twist.. | 1 5 | 1 4 | 1 3 | 1 2 | 1 and",
                spoken(settle("thoracic-stretch", 2, Side.RIGHT, 1, 10)));
        assertEquals("5 settle. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(settle("glute-squeeze", 1, Side.BOTH, 1, 10)));
        assertEquals("5 settle. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(settle("glute-bridge", 2, Side.BOTH, 4, 10)));
    }

    @Test
    void aShortSettleTimeIsOnlyACountIn() {
        assertEquals("1 5 | 1 4 | 1 3 | 1 2 | 1 and", spoken(settle("glute-bridge", 1, Side.BOTH, 1, 5)));
        assertEquals("1 3 | 1 2 | 1 1", spoken(settle("glute-bridge", 1, Side.BOTH, 6, 3)));
    }

    @Test
    void theCountInDoesNotEndOnTheNumberOfTheRepetitionThatFollows() {
        assertTrue(spoken(settle("cat-camel", 1, Side.BOTH, 1, 3)).endsWith("1 and"));
        assertTrue(spoken(settle("cat-camel", 1, Side.BOTH, 2, 3)).endsWith("1 1"));
        assertTrue(spoken(settle("glute-squeeze", 1, Side.BOTH, 1, 3)).endsWith("1 1"));
    }

    @Test
    void withinASetThatBeginsWithHoldsTheNumberIsSaidFirst() {
        assertEquals("1 no 4 | 1 3 | 1 2 | 1 1", spoken(settle("glute-squeeze", 1, Side.BOTH, 4, 3)));
        assertEquals("5 no 4 | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(settle("glute-squeeze", 1, Side.BOTH, 4, 10)));
        assertEquals("1 last no | 1 3 | 1 2 | 1 1", spoken(settle("glute-squeeze", 1, Side.BOTH, 10, 3)));
    }

    @Test
    void theCountInIsShortenedToFitTheSentence() {
        Transitions slow = new Transitions(new SlowTranslator(Map.of(CountMessage.SET_BEGINS, 3_000)));

        assertEquals("3 set-begins 2 left of hip.. | 1 4 | 1 3 | 1 2 | 1 1", spoken(slow.rest(
                ExerciseVariants.withRest(7), new Place("hip-flexor-stretch", 2, Side.LEFT, 1), PRESCRIBED,
                Wording.complete())));
    }

    @Test
    void aSentenceWithoutTimeBeforeTheCountInIsASilenceInstead() {
        Transitions slow = new Transitions(new SlowTranslator(Map.of(CountMessage.SETTLE, 5_000)));
        Exercise bridge = exercise("glute-bridge");
        Place fourth = new Place("glute-bridge", 1, Side.BOTH, 4);

        assertEquals("5 settle. | 1 3 | 1 2 | 1 1", spoken(slow.settle(bridge, fourth, 8)));
        assertEquals("2  | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(slow.settle(bridge, fourth, 7)));
    }

    @Test
    void aSetOfOneRepetitionIsCountedInToOne() {
        Place start = new Place("glute-bridge", 1, Side.BOTH, 1);

        assertEquals("1 3 | 1 2 | 1 1", spoken(TRANSITIONS.settle(ExerciseVariants.withRepetitions(1), start, 3)));
        assertEquals("1 3 | 1 2 | 1 and", spoken(TRANSITIONS.settle(ExerciseVariants.withRepetitions(2), start, 3)));
    }

    @Test
    void whereThereIsOneSetOnlyTheSideIsNamed() {
        assertEquals("5 side-begins left of hip. | 1 5 | 1 4 | 1 3 | 1 2 | 1 1", spoken(TRANSITIONS.settle(
                ExerciseVariants.withOneSet(), new Place("hip-flexor-stretch", 1, Side.LEFT, 1), 10)));
    }

    @Test
    void eachRestHasAnotherPraiseAndTheNextVisitBeginsOneFurther() {
        Exercise bridge = exercise("glute-bridge");
        Transitions english = new Transitions(English.translator());
        Place second = new Place("glute-bridge", 2, Side.BOTH, 1);
        Place third = new Place("glute-bridge", 3, Side.BOTH, 1);

        List<Beat> afterTwoSets = english.rest(bridge, third, PRESCRIBED, new Wording(false, 0));

        assertNotEquals(words(english.rest(bridge, second, PRESCRIBED, new Wording(false, 0))), words(afterTwoSets));
        assertEquals(words(english.rest(bridge, second, PRESCRIBED, new Wording(false, 1))), words(afterTwoSets));
    }

    /** What is said at the beginning of a rest. */
    private static String words(List<Beat> rest) {
        return rest.getFirst().words();
    }

    private static List<Beat> rest(Exercise exercise, Place next, Settings settings) {
        return TRANSITIONS.rest(exercise, next, settings, Wording.complete());
    }

    private static List<Beat> settle(String exercise, int set, Side side, int repetition, int seconds) {
        return TRANSITIONS.settle(exercise(exercise), new Place(exercise, set, side, repetition), seconds);
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
