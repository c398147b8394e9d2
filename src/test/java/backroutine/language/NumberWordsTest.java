package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.pacing.CountMessage;
import backroutine.text.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");

    @Test
    void englishNumbersAreListedInOrder() {
        List<String> composed = IntStream.range(0, NumberWords.LISTED).mapToObj(NumberWordsTest::composed).toList();

        assertEquals(composed, IntStream.range(0, NumberWords.LISTED).mapToObj(NumberWordsTest::spoken).toList());
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "365, 365"})
    void aNumberThatIsNotListedIsWrittenWithDigits(int number, String words) {
        assertEquals(words, spoken(number));
    }

    @Test
    void aLanguageMustListAllNumbers() {
        assertEquals("the numbers 0 to 99 are needed, which are 100 words, not 2",
                assertThrows(IllegalArgumentException.class, () -> new NumberWords(List.of("zero", "one"), Map.of()))
                        .getMessage());
    }

    private static String composed(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : ten + "-" + SMALL.get(number % 10);
    }

    private static String spoken(int number) {
        return English.words(Message.of(CountMessage.COUNT).with("number", number));
    }
}
