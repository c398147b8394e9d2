package backroutine.talk.page;

/** A request that is not answered. Its message is one line for the person at the page. */
public final class PageRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** A refusal with an HTTP status from 400 on. */
    public PageRefusal(int status, String line) {
        super(line);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
