package backroutine.talk.play;

/** Where a conversation is shown. What a place does not show itself, it leaves out. */
public interface Display extends AutoCloseable {
    /** The colours to use. */
    default Style style() {
        return Style.PLAIN;
    }

    /** Shows a line that stays. */
    void show(String line);

    /** Shows what the user said. */
    default void showUtterance(String utterance) {}

    /** Shows that the user may type now. */
    default void prompt() {}

    /** Shows what is happening at this moment, in place of what this method showed before. */
    default void showLive(String line) {}

    /** Whether {@link #showLive} shows anything. */
    default boolean showsLive() {
        return false;
    }

    /** Whether the screen of a device is shown too, so that no line has to tell of it. */
    default boolean showsScreen() {
        return false;
    }

    @Override
    default void close() {}
}
