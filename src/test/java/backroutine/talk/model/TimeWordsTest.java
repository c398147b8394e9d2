package backroutine.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.models.SpokenWords;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private static final InteractionModel ENGLISH = InteractionModel.of("en-US");

    private final TimeWords times = new TimeWords(ENGLISH.alexa().times(), NumberWords.of(ENGLISH));

    @ParameterizedTest
    @CsvSource(textBlock = """
            nine, 09:00
            nine o'clock, 09:00
            nine a.m., 09:00
            seven pm, 19:00
            7 p.m., 19:00
            7pm, 19:00
            seven in the evening, 19:00
            twelve am, 00:00
            twelve pm, 12:00
            seven thirty, 07:30
            seven forty-five in the evening, 19:45
            half past eight, 08:30
            a quarter to seven, 06:45
            19:30, 19:30
            five oh five, 05:05
            five oh five pm, 17:05
            noon, 12:00
            in the morning, MO
            the evening, EV
            """)
    void aTimeAsTheSkillGetsIt(String words, String value) {
        assertEquals(Optional.of(value), times.value(SpokenWords.of(words)));
    }

    @ParameterizedTest
    @CsvSource({"nine and at seven", "banana", "twenty five", "half past blue", "nine nine"})
    void anythingElseIsNoTime(String words) {
        assertEquals(Optional.empty(), times.value(SpokenWords.of(words)));
    }
}
