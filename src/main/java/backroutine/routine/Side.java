package backroutine.routine;

/** The side of the body that works in a repetition. */
public enum Side {
    /** The exercise has no sides. */
    BOTH,
    LEFT,
    RIGHT
}
