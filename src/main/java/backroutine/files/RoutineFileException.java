package backroutine.files;

import java.io.Serial;

/** A mistake in the routine file; the message is one line for whoever edits it: where, what was found, what is allowed. */
public final class RoutineFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RoutineFileException(String line) {
        super(line);
    }
}
