package backroutine.talk.play;

/**
 * A progress bar for a time.
 *
 * @param doneMs milliseconds of it that have passed
 * @param totalMs milliseconds of all of it
 */
record ProgressBar(long doneMs, long totalMs) {
    private static final int WIDTH = 20;

    /** The bar and the second that is under way: "███░░░ 3 of 5". */
    String countingUp() {
        return drawn() + " " + Math.min(doneMs / 1000 + 1, seconds(totalMs)) + " of " + seconds(totalMs);
    }

    /** The bar and the seconds that are left: "███░░░ 12 s". */
    String countingDown() {
        return drawn() + " " + seconds(totalMs - doneMs) + " s";
    }

    private String drawn() {
        int full = Math.clamp(WIDTH * doneMs / Math.max(1, totalMs), 0, WIDTH);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }

    private static long seconds(long ms) {
        return (ms + 999) / 1000;
    }
}
