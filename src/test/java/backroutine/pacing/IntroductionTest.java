package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.SpokenText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The introduction of an exercise. */
class IntroductionTest {
    private static final Routine ROUTINE = TestLanguage.routine();

    @Test
    void fullLevelHasDoseEquipmentStepsAndCue() {
        assertEquals(List.of("introduce seat position of seat.", "dose-sets-one 1 10.",
                "hold-seconds 3.", "kit kit 1 of seat + kit 2 of seat.", "step 1 of seat.", "step 2 of seat.",
                "cue of seat."),
                spoken("glute-squeeze", IntroductionLevel.FULL));
    }

    @Test
    void cautionsFollowTheSteps() {
        Exercise catCamel = ROUTINE.exercise("cat-camel");
        List<String> spoken = spoken("cat-camel", IntroductionLevel.FULL);

        assertEquals(catCamel.text().cautions(), spoken.subList(spoken.size() - 2, spoken.size() - 1));
        assertEquals(catCamel.text().cue(), spoken.getLast());
    }

    @Test
    void lowerLevelsHaveTheCueThenOnlyTheDose() {
        List<String> named = List.of("introduce bridge position of bridge.", "dose-sets 2 10.",
                "hold-seconds 2.");

        assertEquals(
                List.of(named.getFirst(), named.get(1), named.getLast(), ROUTINE.exercise("glute-bridge").text().cue()),
                spoken("glute-bridge", IntroductionLevel.CUE));
        assertEquals(named, spoken("glute-bridge", IntroductionLevel.NAME));
        assertEquals(List.of(), spoken("glute-bridge", IntroductionLevel.NONE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            glute-squeeze,      dose-sets-one 1 10.
            cat-camel,          dose-sets 2 10.
            hip-flexor-stretch, dose-divided 2 1.
            thoracic-stretch,   dose-each-side 2 5.
            """)
    void theDoseIsThatOfOneSide(String exercise, String numbers) {
        assertEquals(numbers, spoken(exercise, IntroductionLevel.NAME).get(1));
    }

    @Test
    void whoContinuesWithinAnExerciseHearsThePositionTheKitAndTheCue() {
        assertEquals(List.of("position-again position of seat.", "kit-fetched kit 1 of seat + kit 2 of seat."),
                again("glute-squeeze", IntroductionLevel.NAME));
        assertEquals(List.of("position-again position of bridge.", "cue of bridge."),
                again("glute-bridge", IntroductionLevel.CUE));
    }

    @Test
    void aPartNamesTheKitUnlessTheUserHasHeardTheKit() {
        Exercise squeeze = ROUTINE.exercise("glute-squeeze");
        int kit = spoken("glute-squeeze", IntroductionLevel.FULL).indexOf("kit kit 1 of seat + kit 2 of seat.");

        assertTrue(namesKit(squeeze, new IntroductionPart(IntroductionLevel.FULL, kit)));
        assertFalse(namesKit(squeeze, new IntroductionPart(IntroductionLevel.FULL, kit + 1)));
        assertFalse(namesKit(squeeze, IntroductionPart.none()));
        assertFalse(namesKit(ROUTINE.exercise("glute-bridge"), IntroductionPart.whole(IntroductionLevel.FULL)));
    }

    private static boolean namesKit(Exercise exercise, IntroductionPart part) {
        return BlockPlanner.namesKit(exercise, part, Settings.prescribed());
    }

    private static List<String> again(String exercise, IntroductionLevel level) {
        return BlockPlanner.positionAgain(ROUTINE.exercise(exercise), level)
                .stream()
                .map(TestLanguage::words)
                .toList();
    }

    @Test
    void aPauseFollowsEachSentence() {
        for (int millis = 500; millis <= 800; millis++) {
            SpokenText sentence = new SpokenText("a sentence", millis, millis);
            int pause = Introduction.say(sentence, Beat.Kind.INTRODUCTION, Optional.empty()).millis() - millis;

            assertTrue(200 <= pause && pause < 300, "a sentence of " + millis + " ms is followed by " + pause + " ms");
        }
    }

    private static List<String> spoken(String exercise, IntroductionLevel level) {
        return BlockPlanner.introduction(ROUTINE.exercise(exercise), level, Settings.prescribed())
                .stream()
                .map(TestLanguage::words)
                .toList();
    }
}
