package backroutine.bench.warm;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The pings of a schedule, as time passes. */
final class Pings {
    private final Optional<KeepWarm> schedule;
    private final RandomGenerator random;
    private long due;
    private long next;
    private int sent;
    private int starts;

    /** The pings after a moment; the first comes when the time between two has passed. */
    Pings(Optional<KeepWarm> schedule, long begin, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
        this.due = schedule.map(pings -> begin + pings.every().toMillis()).orElse(Long.MAX_VALUE);
        this.next = due;
    }

    /** Sends the pings before a moment. */
    void before(long moment, Environments environments, Duration duration) {
        while (next < moment) {
            starts += environments.startsFor(next, duration) ? 1 : 0;
            sent++;
            KeepWarm pings = schedule.orElseThrow();
            due += pings.every().toMillis();
            next = due + random.nextLong(pings.late().toMillis() + 1);
        }
    }

    int sent() {
        return sent;
    }

    int starts() {
        return starts;
    }
}
