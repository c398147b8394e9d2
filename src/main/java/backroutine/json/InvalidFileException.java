package backroutine.json;

import java.io.Serial;
import java.util.Optional;

/** A mistake in a file. The message is one line for the person who edits the file: where, what was found, what is allowed. */
public final class InvalidFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The path of the node that has the mistake; null if the mistake is not in one node. */
    private final String path;

    /** A mistake described by one line. */
    public InvalidFileException(String line) {
        this(line, null);
    }

    private InvalidFileException(String line, String path) {
        super(line);
        this.path = path;
    }

    /** A mistake in the node with this path; {@code words} say what is wrong with it. */
    public static InvalidFileException at(String path, String words) {
        return new InvalidFileException((path.isEmpty() ? "the file" : path) + " " + words, path);
    }

    /** The path of the node that has the mistake, as {@link Cursor#path} writes it; empty if it is not in one node. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** A file that is not written in UTF-8; {@code line} is the first that is not, from 1. */
    public static InvalidFileException notUtf8(long line) {
        return new InvalidFileException(
                "line " + line + " has a character that is not written in UTF-8: save the file as UTF-8");
    }

    /** This mistake with the name of the file before it. */
    public InvalidFileException in(String file) {
        return new InvalidFileException(file + ": " + getMessage(), path);
    }
}
