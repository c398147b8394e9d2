package backroutine.pacing;

/** How much of a hold is counted aloud. */
public enum Counting {
    EVERY_SECOND,
    /** Only the last three seconds. The beats keep their length. */
    LAST_THREE;

    /** Whether the second with number {@code second} is spoken, in a hold of {@code of} seconds. */
    public boolean speaks(int second, int of) {
        return switch (this) {
            case EVERY_SECOND -> true;
            case LAST_THREE -> second > of - 3;
        };
    }
}
