package backroutine.bench.warm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The price of the pings of a month, computed by hand. */
class PingCostTest {
    /**
     * A month has 730 hours, so 8,760 pings. One of 100 starts for 2 s: 87.6 × 2 s × 0.5 GB = 87.6 GB s. The others take 5 ms:
     * 8,672.4 × 0.005 s × 0.5 GB = 21.681 GB s.
     */
    @Test
    void aPingEveryFiveMinutesCostsOneAndAHalfCents() {
        LambdaTimes times = new LambdaTimes(Between.minutes(10, 15), Between.hours(2, 8), Duration.ofSeconds(2),
                Duration.ofMillis(30), Duration.ofMillis(5));

        PingCost cost = PingCost.of(new KeepWarm(Duration.ofMinutes(5), Duration.ZERO), times, 0.01, 0.5, 350);

        assertEquals(8_760, cost.pings(), 1e-9);
        assertEquals(0.001752, cost.calls(), 1e-9);
        assertEquals(0.00876, cost.schedule(), 1e-9);
        assertEquals(87.6 * 0.0000133334, cost.starts(), 1e-9);
        assertEquals(21.681 * 0.0000133334, cost.answers(), 1e-9);
        assertEquals(0.001533, cost.log(), 1e-9);
        assertEquals(0.0135, cost.dollars(), 0.0001);
    }
}
