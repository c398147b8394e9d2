package backroutine.pacing;

/** How fast a person moves; a hold's second stays a second at every pace. */
public enum Pace {
    SLOWER(1),
    AS_PRESCRIBED(0),
    FASTER(-1);

    private final int seconds;

    Pace(int seconds) {
        this.seconds = seconds;
    }

    /** Seconds added to each phase of movement, before the phase's own range limits it. */
    public int seconds() {
        return seconds;
    }
}
