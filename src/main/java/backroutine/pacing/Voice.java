package backroutine.pacing;

/** How loud the voice is. */
public enum Voice {
    NORMAL,
    /** For a room in which somebody sleeps. */
    QUIET
}
