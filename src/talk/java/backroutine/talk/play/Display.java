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

    @Override
    void close();
}
