package backroutine.routine;

/** What the body does during one phase of a repetition. */
public enum Motion {
    /** A hold that begins with the effort itself: "squeeze, two, three". */
    SQUEEZE(true),
    /** A position kept for its seconds: "hold, two, three". */
    HOLD(true),
    RELAX(false),
    LIFT(false),
    LOWER(false),
    INHALE(false),
    EXHALE(false),
    TURN(false),
    RETURN(false);

    private final boolean held;

    Motion(boolean held) {
        this.held = held;
    }

    /** Whether its seconds are counted aloud; a held phase never changes with the pace of movement. */
    public boolean held() {
        return held;
    }
}
