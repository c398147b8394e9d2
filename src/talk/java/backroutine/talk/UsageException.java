package backroutine.talk;

/** The command line or a script is not understood; the message is one line for the person who wrote it. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong and how to mend it. */
    public UsageException(String message) {
        super(message);
    }
}
