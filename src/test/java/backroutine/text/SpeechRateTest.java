package backroutine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the figures of English. */
class SpeechRateTest {
    @Test
    void nothingTakesNoTime() {
        assertEquals(0, English.spoken("  ").longestMillis());
        assertEquals(0, English.spoken("").expectedMillis());
    }

    @Test
    void aFigureCountsAsAWord() {
        assertEquals(English.spoken("seven").longestMillis(), English.spoken("7").longestMillis());
    }

    @Test
    void aPauseCountsOnlyWhereSomethingFollows() {
        assertEquals(English.spoken("six").longestMillis(), English.spoken("six.").longestMillis());
        assertTrue(English.spoken("six. lift").longestMillis() > English.spoken("six, lift").longestMillis());
        assertTrue(English.spoken("six, lift").longestMillis() > English.spoken("six lift").longestMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"six", "twenty-seven", "a. b. c.", "7", "Rest. Left knee down. Set two is next."})
    void theExpectationIsNeverAboveTheEstimate(String words) {
        assertTrue(English.spoken(words).expectedMillis() < English.spoken(words).longestMillis());
    }
}
