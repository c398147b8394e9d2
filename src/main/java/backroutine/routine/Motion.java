package backroutine.routine;

/** What the body does during one phase of a repetition. */
public enum Motion {
    /** A hold that is an effort: "squeeze, two, three". */
    SQUEEZE(true),
    /** A position that is held: "hold, two, three". */
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

    /** Whether it is a hold: its seconds are counted aloud, and the pace does not change them. */
    public boolean held() {
        return held;
    }
}
