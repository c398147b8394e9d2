package backroutine.json;

import java.io.Serial;

/** A mistake in a file; the message is one line for whoever edits the file: where, what was found, what is allowed. */
public final class InvalidFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A mistake described by one line. */
    public InvalidFileException(String line) {
        super(line);
    }

    /** This mistake with the name of the file before it. */
    public InvalidFileException in(String file) {
        return new InvalidFileException(file + ": " + getMessage());
    }
}
