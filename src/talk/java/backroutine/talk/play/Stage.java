package backroutine.talk.play;

/** Where a conversation is shown. */
public interface Stage extends AutoCloseable {
    /** The colours to use. */
    Style style();

    /** Shows a line that stays. */
    void show(String line);

    /** Shows what somebody said. */
    void person(String utterance);

    /** Shows that somebody may type now. */
    void prompt();

    /** Shows, in place of what it showed before, what is happening at this moment. */
    void live(String line);

    /** Whether anybody sees what {@link #live} shows. */
    boolean showsLive();

    @Override
    void close();
}
