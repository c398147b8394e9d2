package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Side;
import backroutine.text.Message;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Up to ten seconds a hold is short: nobody is told to keep breathing, and each second is numbered. */
class HoldBeatsTest {
    private static final Settings USUAL = Settings.prescribed();
    private static final Settings LESS = USUAL.withCounting(Counting.LESS);

    @Test
    void eachSecondOfAShortHoldIsNumbered() {
        assertEquals("hold|2|3|4|5|6|7|8|9|10", spoken(10, USUAL));
        assertEquals("hold|9|8|7|6|5|4|3|2|1", spoken(10, USUAL.withDirection(CountDirection.DOWN)));
    }

    @Test
    void countedLessAShortHoldHasItsLastThreeSeconds() {
        assertEquals("hold|||||||8|9|10", spoken(10, LESS));
        assertEquals("hold||3|4|5", spoken(5, LESS));
    }

    @Test
    void fromElevenSecondsOnAHoldIsLong() {
        assertEquals("hold||||breathing|7|8|9|10|11", spoken(11, USUAL));
        assertEquals("hold||||breathing|||9|10|11", spoken(11, LESS));
    }

    private static String spoken(int seconds, Settings settings) {
        Place place = new Place("hip-flexor-stretch", 1, Side.LEFT, 1);
        return new HoldBeats(TestLanguage.translator(), settings, place, seconds)
                .beats(Message.of(CountMessage.HOLD))
                .stream()
                .map(Beat::words)
                .collect(Collectors.joining("|"));
    }
}
