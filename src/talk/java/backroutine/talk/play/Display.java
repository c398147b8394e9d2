package backroutine.talk.play;

import java.util.List;

/** Where a conversation is shown. What a place does not show itself, it leaves out. */
public interface Display extends AutoCloseable {
    /** The columns of a row where they cannot be known. */
    int USUAL_COLUMNS = 80;

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

    /**
     * Shows what is happening at this moment, in place of what this method showed before.
     *
     * @param words what is being said; empty for nothing
     * @param rows what is counted, a row each
     */
    default void showLive(String words, List<String> rows) {}

    /** How many columns a row has. */
    default int columns() {
        return USUAL_COLUMNS;
    }

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
