package backroutine.pacing;

/** Whether the seconds of a hold are numbered from the beginning or from the end. */
public enum CountDirection {
    /** "two, three": the seconds that have begun. */
    UP,
    /** "three, two, one": the seconds that are left. */
    DOWN
}
