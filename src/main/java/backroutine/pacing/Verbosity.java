package backroutine.pacing;

/** How much a person wants to be told of an exercise before it is counted. */
public enum Verbosity {
    /** Every step until she knows it, then less each time. */
    AS_KNOWN,
    /** Its name and its numbers. */
    LESS,
    /** Every step, always. */
    MORE
}
