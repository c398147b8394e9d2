package backroutine.talk.play;

import java.time.Duration;
import java.time.Instant;

/** The clock of a conversation in real time. */
public interface Pace {
    /** The moment in the conversation. */
    Instant now();

    /** Waits. */
    void sleep(Duration time);

    /** Leaves out the time up to a moment; never goes back. */
    void skipTo(Instant moment);

    /** A clock that begins at a moment and then goes like any other. */
    static Pace from(Instant start) {
        return new Running(start, System.nanoTime());
    }

    /** Counts from the machine's steady clock, because the one on the wall may be set. */
    final class Running implements Pace {
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
