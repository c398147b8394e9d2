package backroutine.pacing;

/** How much the user wants to hear of an exercise before it is counted. */
public enum Verbosity {
    /** Every step at first, then less each time the exercise is done. */
    AS_KNOWN,
    /** Only its name and its dose. */
    LESS,
    /** Always every step. */
    MORE
}
