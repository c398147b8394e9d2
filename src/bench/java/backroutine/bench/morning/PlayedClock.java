package backroutine.bench.morning;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** The clock of a morning. It runs faster than the time of this machine. */
final class PlayedClock {
    /** The processors are shared by all sessions and the table, so only a few turns are answered at the same time. */
    private static final int TURNS_AT_ONCE = 4;

    private final Instant begin;
    private final double speed;
    private final long began = System.nanoTime();
    private final Semaphore turns = new Semaphore(TURNS_AT_ONCE, true);

    /** Starts the clock at a moment. */
    PlayedClock(Instant begin, Load load) {
        this.begin = begin;
        this.speed = (double) load.morning().toMillis() / load.played().toMillis();
    }

    /** Waits until the clock shows a moment, and takes a turn then. On a busy machine, turns wait longer for each other. */
    void at(Instant moment, Runnable turn) {
        long due = began + (long) (Duration.between(begin, moment).toNanos() / speed);
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            turns.acquire();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the morning was interrupted", e);
        }
        try {
            turn.run();
        } finally {
            turns.release();
        }
    }

    /** The seconds of the morning until a moment. */
    double seconds(Instant moment) {
        return Duration.between(begin, moment).toMillis() / 1_000.0;
    }
}
