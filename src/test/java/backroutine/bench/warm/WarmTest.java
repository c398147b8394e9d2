package backroutine.bench.warm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The target: with keep-warm, at most 4 visits in 100 start cold at the middle assumptions. */
class WarmTest {
    @Test
    void withKeepWarmAtMostFourVisitsIn100StartCold() {
        Year one = Warm.years(Assumptions.ONE, Assumptions.TIMES, Optional.of(Assumptions.PING));
        Year twenty = Warm.years(Assumptions.TWENTY, Assumptions.TIMES, Optional.of(Assumptions.PING));

        assertTrue(one.startedColdIn100() <= 4, () -> one.toString());
        assertTrue(twenty.startedColdIn100() <= 4, () -> twenty.toString());
    }

    @Test
    void withoutItNearlyAllVisitsOfOnePersonStartCold() {
        Year one = Warm.years(Assumptions.ONE, Assumptions.TIMES, Optional.empty());

        assertTrue(one.startedColdIn100() >= 99, () -> one.toString());
    }
}
