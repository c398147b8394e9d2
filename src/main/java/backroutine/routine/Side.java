package backroutine.routine;

/** The side of the body that works in a repetition. */
public enum Side {
    /** Both at once: the exercise has no sides. */
    BOTH,
    LEFT,
    RIGHT
}
