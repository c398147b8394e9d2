package backroutine.talk.play;

/** Where a conversation is shown. */
public interface Display extends AutoCloseable {
    /** The colours to use. */
    Style style();

    /** Shows a line that stays. */
    void show(String line);

    /** Shows what the user said. */
    void showUtterance(String utterance);

    /** Shows that the user may type now. */
    void prompt();

    /** Shows what is happening at this moment, in place of what this method showed before. */
    void showLive(String line);

    /** Whether {@link #showLive} shows anything. */
    boolean showsLive();

    /** Whether the screen of a device is shown too, so that no line has to tell of it. */
    default boolean showsScreen() {
        return false;
    }

    @Override
    void close();
}
