package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * An introduction and the question after it fit a reprompt of 89.5 seconds, to the last millisecond: three sentences of 0.3
 * seconds, two steps and a cue of 29.5 seconds, and a question of 0.1 seconds.
 */
class SpeakableIntroductionTest {
    @Test
    void theLongestIntroductionFillsAReprompt() {
        assertEquals(Optional.empty(), obstacle(586));
    }

    @Test
    void aLongerOneIsRefusedWithItsLengthAndItsLimit() {
        assertEquals(Optional.of("cannot be spoken: its introduction with every step lasts 90 s, but at most 89 s; "
                + "shorten its position, kit, steps, cautions or cue in the exercises.json of the language"),
                obstacle(587));
    }

    /** What is wrong with the bridge, if each step and the cue have so many characters. */
    private static Optional<String> obstacle(int characters) {
        return SpeakableExercise
                .obstacle(TestLanguage.routine().exercise("glute-bridge"),
                        new WordyTranslator(2, Map.of(CountMessage.VERBATIM, characters)))
                .map(SpeechObstacle::words);
    }
}
