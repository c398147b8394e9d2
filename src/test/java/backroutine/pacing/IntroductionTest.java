package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The introduction of an exercise. */
class IntroductionTest {
    private static final Routine ROUTINE = English.routine();

    @Test
    void fullLevelHasDoseEquipmentStepsAndCue() {
        assertEquals(List.of("Glute squeeze, sitting on a chair.", "One set of ten.",
                "You need a chair and a resistance band.", "Knees inside the band.", "Pelvis rolled back.",
                "Buttocks squeeze tight while I count.", "Then let them go when I say relax.",
                "Pelvis rolled back, squeeze, and keep breathing."), spoken("glute-squeeze", IntroductionLevel.FULL));
    }

    @Test
    void cautionsFollowTheSteps() {
        Exercise catCamel = ROUTINE.exercise("cat-camel");
        List<String> spoken = spoken("cat-camel", IntroductionLevel.FULL);

        assertEquals(catCamel.text().cautions(), spoken.subList(spoken.size() - 3, spoken.size() - 1));
        assertEquals(catCamel.text().cue(), spoken.getLast());
    }

    @Test
    void lowerLevelsHaveTheCueThenOnlyTheDose() {
        List<String> named = List.of("Glute bridge, lying flat on your back.", "Two sets of ten.");

        assertEquals(List.of(named.getFirst(), named.getLast(), ROUTINE.exercise("glute-bridge").text().cue()),
                spoken("glute-bridge", IntroductionLevel.CUE));
        assertEquals(named, spoken("glute-bridge", IntroductionLevel.NAME));
        assertEquals(List.of(), spoken("glute-bridge", IntroductionLevel.NONE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            glute-squeeze,      One set of ten.
            cat-camel,          Two sets of ten.
            hip-flexor-stretch, 'Two sets, one on each side.'
            thoracic-stretch,   'Two sets, five on each side.'
            """)
    void theDoseIsThatOfOneSide(String exercise, String numbers) {
        assertEquals(numbers, spoken(exercise, IntroductionLevel.NAME).getLast());
    }

    @Test
    void aPauseFollowsEachSentence() {
        for (int letters = 1; letters <= 50; letters++) {
            String word = "a".repeat(letters);
            int pause = Introduction.say(English.spoken(word), Beat.Kind.INTRODUCTION, Optional.empty()).millis()
                    - English.spoken(word).longestMillis();

            assertTrue(200 <= pause && pause < 300, letters + " letters are followed by " + pause + " ms");
        }
    }

    private static List<String> spoken(String exercise, IntroductionLevel level) {
        return BlockPlanner.introduction(ROUTINE.exercise(exercise), level).stream().map(English::words).toList();
    }
}
