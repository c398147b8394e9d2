package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.pacing.CountMessage;
import backroutine.text.MessageValue.TimeOfDay;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePhrasesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            00:00, Midnight
            00:30, Twelve thirty in the morning
            09:00, Nine in the morning
            11:59, Eleven fifty-nine in the morning
            12:00, Noon
            12:15, Twelve fifteen in the afternoon
            13:00, One in the afternoon
            16:59, Four fifty-nine in the afternoon
            17:00, Five in the evening
            19:30, Seven thirty in the evening
            """)
    void aTimeIsSpokenWithHourMinutesAndPartOfTheDay(LocalTime time, String words) {
        assertEquals(words.toLowerCase(Locale.ROOT),
                English.words(CountMessage.verbatim("").with("sentence", new TimeOfDay(time)))
                        .toLowerCase(Locale.ROOT));
    }
}
