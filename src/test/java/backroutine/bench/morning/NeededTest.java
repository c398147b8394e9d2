package backroutine.bench.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of what a day of use needs, with numbers that are easy to compute by hand. */
class NeededTest {
    /** 36,000 people in one zone, half of whom come in the busiest hour: 18,000 visits in 3,600 s are 5 a second. */
    private static final DailyUse ONE_ZONE = new DailyUse(36_000, 2, 8, 1, 16, Duration.ofMillis(50),
            Duration.ofSeconds(2), Duration.ofHours(5), 0.5, Map.of(5, 1.0), 0.5);

    @Test
    void visitsMakeRequestsAndRequestsKeepEnvironmentsBusy() {
        Needed needed = Needed.by(ONE_ZONE);

        assertEquals(5, needed.visitsASecond(), 1e-9);
        assertEquals(40, needed.requestsASecond(), 1e-9);
        assertEquals(2, needed.concurrency(), 1e-9);
        assertEquals(80, needed.concurrencyIfCold(), 1e-9);
        assertEquals(2.0 / (5 * 3_600), needed.startsASecond(), 1e-9);
        assertEquals(5, needed.readUnitsASecond(), 1e-9);
        assertEquals(80, needed.writeUnitsASecond(), 1e-9);
    }

    /** 72,000 visits: 0.072 × (1 × $0.125 + 16 × $0.625) and 576,000 calls of 0.05 s with 0.5 GB, 14,400 GB s. */
    @Test
    void theDayIsPaidByUnitsCallsAndSeconds() {
        Needed needed = Needed.by(ONE_ZONE);

        assertEquals(0.729, needed.tableDollarsADay(), 1e-9);
        assertEquals(0.1152 + 14_400 * 0.0000133334, needed.functionDollarsADay(), 1e-9);
    }

    @Test
    void theBusiestHourIsSharedWithTheZonesBesideIt() {
        assertEquals(0.5 + 0.7 * 0.2, Needed.busiest(Map.of(5, 0.5, 6, 0.2, 0, 0.3)), 1e-9);
        assertEquals(0.4 + 0.7 * 0.6, Needed.busiest(Map.of(5, 0.4, 6, 0.3, 4, 0.3)), 1e-9);
    }

    @Test
    void aLimitIsTooLowOnlyIfMoreIsNeeded() {
        assertTrue(new AccountLimit("any", 1_000, 1_001, "here").isTooLow());
        assertFalse(new AccountLimit("any", 1_000, 1_000, "here").isTooLow());
    }

    @Test
    void sharesThatAreNotOneTogetherAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DailyUse(1, 2, 8, 1, 16, Duration.ofMillis(50),
                Duration.ofSeconds(2), Duration.ofHours(5), 0.5, Map.of(5, 0.9), 0.5));
    }
}
