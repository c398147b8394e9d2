package backroutine.pacing;

/** How fast the user moves. A second of a hold is a second at every pace. */
public enum Pace {
    SLOWER(1),
    AS_PRESCRIBED(0),
    FASTER(-1);

    private final int seconds;

    Pace(int seconds) {
        this.seconds = seconds;
    }

    /** Seconds added to each phase that is not a hold; the phase's own range limits the sum. */
    public int seconds() {
        return seconds;
    }
}
