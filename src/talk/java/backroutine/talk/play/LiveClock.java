package backroutine.talk.play;

import java.time.Duration;
import java.time.Instant;

/** The clock of a conversation in real time; it can be moved on. */
public interface LiveClock {
    /** The moment in the conversation. */
    Instant now();

    /** Waits. */
    void sleep(Duration time);

    /** Moves on to a moment; never goes back. */
    void skipTo(Instant moment);

    /** A clock that begins at a moment and then goes like any other. */
    static LiveClock from(Instant start) {
        return new Running(start, System.nanoTime());
    }

    /** Counts from the machine's monotonic clock, because the system time may be changed. */
    final class Running implements LiveClock {
        private Instant start;
        private long startNanos;

        private Running(Instant start, long startNanos) {
            this.start = start;
            this.startNanos = startNanos;
        }

        @Override
        public Instant now() {
            return start.plusNanos(System.nanoTime() - startNanos);
        }

        @Override
        public void sleep(Duration time) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the conversation waited", e);
            }
        }

        @Override
        public void skipTo(Instant moment) {
            if (moment.isAfter(now())) {
                start = moment;
                startNanos = System.nanoTime();
            }
        }
    }
}
