package backroutine.models;

import java.io.Serial;

/** A mistake in a language's file. The message is one line: the file and line, what is wrong, and how to mend it. */
public final class LanguageFileException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A mistake at a place. */
    public LanguageFileException(Place place, String mistake) {
        super(place + ": " + mistake);
    }
}
