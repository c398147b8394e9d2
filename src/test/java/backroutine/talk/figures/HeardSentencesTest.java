package backroutine.talk.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeardSentencesTest {
    @Test
    void aSentenceEndsWithItsMarkAndCapitalsMakeNoDifference() {
        var sentences = heard("Rest. Left knee down!", "rest.", "Ready for set two? Say ready, or just wait.");

        assertEquals(List.of("rest.", "left knee down!", "ready for set two?", "say ready, or just wait."),
                List.copyOf(sentences.times().keySet()));
        assertEquals(2, sentences.times().get("rest."));
        assertEquals(5, sentences.spoken());
        assertEquals(4, sentences.different());
    }

    @Test
    void whatIsCountedWithoutAMarkIsNoSentence() {
        assertEquals(0, heard("one, lift", "two", "and lower").different());
    }

    @Test
    void theMedianAndTheLongestAreOfDifferentSentences() {
        var sentences = heard("Rest.", "Rest.", "Rest.", "One two three.", "One two three four five.");

        assertEquals(3, sentences.medianWords());
        assertEquals("one two three four five.", sentences.longest());
        assertEquals(0, heard().medianWords());
        assertEquals("", heard().longest());
    }

    @Test
    void theMostHeardSentencesAreFirst() {
        assertEquals("rest.", heard("Go.", "Rest.", "Rest.").times().firstEntry().getKey());
    }

    private static HeardSentences heard(String... words) {
        return HeardSentences.in(Stream.of(words).map(text -> new Heard(text, false)));
    }
}
