package backroutine.pacing;

/** How much time the user needs to get into position. */
public enum PositionTime {
    USUAL,
    LONGER
}
