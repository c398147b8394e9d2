package backroutine.bench.warm;

import java.time.Duration;

/**
 * The ping that keeps an environment warm.
 *
 * @param every the time from one ping to the next
 * @param late the scheduler calls at most this much later
 */
record KeepWarm(Duration every, Duration late) {
    KeepWarm {
        if (!every.isPositive() || late.isNegative() || late.compareTo(every) >= 0) {
            throw new IllegalArgumentException("no schedule: every " + every + ", at most " + late + " late");
        }
    }
}
