package backroutine.models;

import backroutine.json.InvalidFileException;

/**
 * A line of a text file, for messages about mistakes in it.
 *
 * @param file the path of the file, such as {@code languages/en/utterances.txt}
 * @param line the number of the line, from 1; 0 for the whole file
 */
public record FileLine(String file, int line) {
    /** The whole file. */
    static FileLine in(String file) {
        return new FileLine(file, 0);
    }

    /**
     * The exception for a mistake at this place.
     *
     * @param mistake what is wrong and how to correct it, in one line
     */
    InvalidFileException wrong(String mistake) {
        return new InvalidFileException(line == 0 ? mistake : this + ": " + mistake).in(file);
    }

    /** The line without the file: {@code line 3}. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
