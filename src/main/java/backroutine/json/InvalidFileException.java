package backroutine.json;

import java.io.Serial;

/** A mistake in a file. The message is one line for the person who edits the file: where, what was found, what is allowed. */
public final class InvalidFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A mistake described by one line. */
    public InvalidFileException(String line) {
        super(line);
    }

    /** A file that is not written in UTF-8. */
    public static InvalidFileException notUtf8() {
        return new InvalidFileException("the file is not written in UTF-8; save it as UTF-8");
    }

    /** This mistake with the name of the file before it. */
    public InvalidFileException in(String file) {
        return new InvalidFileException(file + ": " + getMessage());
    }
}
