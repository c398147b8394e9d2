package backroutine.talk.page;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The clock of the conversation at the page. It stands still from an answer until the page says that the sound has begun, so
 * that what is heard, what is shown and the time of the next request agree.
 */
final class PageClock {
    private final LongSupplier nanos;
    private Instant at;
    private long since;
    private boolean stands;

    /** A clock that runs from a moment on; {@code nanos} counts nanoseconds. */
    PageClock(Instant start, LongSupplier nanos) {
        this.nanos = nanos;
        run(start);
    }

    Instant now() {
        return stands ? at : at.plusNanos(nanos.getAsLong() - since);
    }

    /** Runs on from a moment. */
    void run(Instant from) {
        at = from;
        since = nanos.getAsLong();
        stands = false;
    }

    /** Stands still at a moment. */
    void stand(Instant moment) {
        at = moment;
        since = nanos.getAsLong();
        stands = true;
    }

    /** Whether it has stood still for longer than this. */
    boolean standsLongerThan(Duration time) {
        return stands && nanos.getAsLong() - since > time.toNanos();
    }
}
