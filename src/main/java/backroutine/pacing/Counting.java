package backroutine.pacing;

/** How much of a hold is counted aloud. */
public enum Counting {
    EVERY_SECOND,
    /** Only the last three seconds; the beats stay where they are. */
    LAST_THREE;

    /** Whether second {@code second} of {@code of} is spoken. */
    public boolean speaks(int second, int of) {
        return switch (this) {
            case EVERY_SECOND -> true;
            case LAST_THREE -> second > of - 3;
        };
    }
}
