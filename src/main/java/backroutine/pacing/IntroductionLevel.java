package backroutine.pacing;

/** How much is said of an exercise before it is counted, from least to most. */
public enum IntroductionLevel {
    NONE,
    /** Its name and its numbers. */
    NAME,
    /** And the one sentence that matters most. */
    CUE,
    /** And every step. */
    FULL
}
