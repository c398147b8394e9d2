package backroutine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the speech rate of English. */
class SpeechRateTest {
    @Test
    void blankTextTakesNoTime() {
        assertEquals(0, English.spoken("  ").longestMillis());
        assertEquals(0, English.spoken("").expectedMillis());
    }

    @Test
    void aDigitTakesAsLongAsAWordOfFiveLetters() {
        assertEquals(English.spoken("seven").longestMillis(), English.spoken("7").longestMillis());
    }

    @Test
    void punctuationCountsOnlyIfSomethingFollows() {
        assertEquals(English.spoken("six").longestMillis(), English.spoken("six.").longestMillis());
        assertTrue(English.spoken("six. lift").longestMillis() > English.spoken("six, lift").longestMillis());
        assertTrue(English.spoken("six, lift").longestMillis() > English.spoken("six lift").longestMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"six", "twenty-seven", "a. b. c.", "7", "Rest. Left knee down. Set two is next."})
    void theExpectedLengthIsBelowTheLongest(String words) {
        assertTrue(English.spoken(words).expectedMillis() < English.spoken(words).longestMillis());
    }
}
