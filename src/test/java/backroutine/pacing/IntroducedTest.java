package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an introduction the user has heard, and what is left of it. */
class IntroducedTest {
    static Stream<Introduced> kinds() {
        return Stream.of(Introduced.nothing(), Introduced.all(IntroductionLevel.CUE),
                Introduced.firstSentences(IntroductionLevel.FULL, 3),
                Introduced.firstSentences(IntroductionLevel.NAME, 12));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsCodeTellsTheSame(Introduced introduced) {
        assertEquals(introduced, Introduced.of(introduced.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+3", "FULL+", "FULL+0", "FULL+x", "ALL"})
    void anotherCodeIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> Introduced.of(code));
    }

    @Test
    void theSentencesThatWereHeardAreLeftOut() {
        Introduced three = Introduced.firstSentences(IntroductionLevel.FULL, 3);

        assertEquals(new IntroductionPart(IntroductionLevel.FULL, 3), three.remaining(IntroductionLevel.FULL));
        assertEquals(new IntroductionPart(IntroductionLevel.FULL, 3), three.remaining(IntroductionLevel.CUE));
        assertEquals(IntroductionPart.none(),
                Introduced.all(IntroductionLevel.CUE).remaining(IntroductionLevel.CUE));
        assertEquals(IntroductionPart.whole(IntroductionLevel.FULL),
                Introduced.all(IntroductionLevel.CUE).remaining(IntroductionLevel.FULL));
    }

    @Test
    void aSentenceThatWasInterruptedCountsAsHeard() {
        IntroductionPart left = new IntroductionPart(IntroductionLevel.FULL, 3);

        assertEquals(Introduced.firstSentences(IntroductionLevel.FULL, 4), left.afterSentence());
    }
}
