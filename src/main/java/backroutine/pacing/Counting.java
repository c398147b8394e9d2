package backroutine.pacing;

/** How much of a hold is counted aloud. The beats keep their length. */
public enum Counting {
    /** Every second of a short hold; of a long hold some seconds only. */
    USUAL,
    /** Every second of every hold. */
    EVERY_SECOND,
    /** Fewer seconds than usual. */
    LESS
}
