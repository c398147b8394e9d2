package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechLengthTest {
    @Test
    void nothingTakesNoTime() {
        assertEquals(0, SpeechLength.millis("  "));
        assertEquals(0, SpeechLength.expected(""));
    }

    @Test
    void aFigureCountsAsAWord() {
        assertEquals(SpeechLength.millis("seven"), SpeechLength.millis("7"));
    }

    @Test
    void aPauseCountsOnlyWhereSomethingFollows() {
        assertEquals(SpeechLength.millis("six"), SpeechLength.millis("six."));
        assertTrue(SpeechLength.millis("six. lift") > SpeechLength.millis("six, lift"));
        assertTrue(SpeechLength.millis("six, lift") > SpeechLength.millis("six lift"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"six", "twenty-seven", "a. b. c.", "7", "Rest. Left knee down. Set two is next."})
    void theExpectationIsNeverAboveTheEstimate(String words) {
        assertTrue(SpeechLength.expected(words) < SpeechLength.millis(words));
    }
}
