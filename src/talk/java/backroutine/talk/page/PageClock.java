package backroutine.talk.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The clock of the conversation at the page. It goes with the recording that was the last to play, and stands still until the page
 * says that this has begun, so that what is heard, what is shown and the time of the next request agree.
 */
final class PageClock {
    private final Instant start;
    private final LongSupplier nanos;
    private Optional<PageSound> sound = Optional.empty();
    /** Milliseconds in the recording, or since the start where there is none yet, at the time {@link #since}. */
    private long at;
    private long since;
    private boolean stands;
    private boolean held;

    /** A clock that runs from a moment on; {@code nanos} counts nanoseconds. */
    PageClock(Instant start, LongSupplier nanos) {
        this.start = start;
        this.nanos = nanos;
        run(0);
    }

    /** The moment in the conversation. */
    Instant now() {
        return moment(millis());
    }

    /** The moment in the conversation at which the recording is at this time, in milliseconds from its start. */
    Instant moment(long recorded) {
        return sound.map(latest -> latest.moment(recorded)).orElseGet(() -> start.plusMillis(recorded));
    }

    /** Where the recording is, in milliseconds from its start; it may have ended. */
    long position() {
        return sound.isPresent() ? millis() : 0;
    }

    /** Stands still at the start of a new recording. */
    void waitFor(PageSound next) {
        sound = Optional.of(next);
        at = 0;
        since = nanos.getAsLong();
        stands = true;
    }

    /** The recording is at this time now, in milliseconds from its start. */
    void run(long from) {
        at = from;
        since = nanos.getAsLong();
        stands = false;
    }

    /** Stands still, or runs on from there. */
    void hold(boolean holds) {
        if (holds != held) {
            at = millis();
            since = nanos.getAsLong();
            held = holds;
        }
    }

    /** Goes on to a moment. */
    void goTo(Instant moment) {
        run(sound.map(latest -> latest.times().recorded(millisBetween(latest.segment().start(), moment)))
                .orElseGet(() -> millisBetween(start, moment)));
    }

    /** Whether it has stood still for longer than this. */
    boolean standsLongerThan(Duration time) {
        return stands && !held && nanos.getAsLong() - since > time.toNanos();
    }

    private long millis() {
        return stands || held ? at : at + Duration.ofNanos(nanos.getAsLong() - since).toMillis();
    }

    private static long millisBetween(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }
}
