package backroutine.models;

/**
 * A line of a language's file, for messages about mistakes in it.
 *
 * @param file like {@code languages/en/utterances.txt}
 * @param line from 1; 0 where the whole file is meant
 */
public record Place(String file, int line) {
    /** The file as a whole. */
    public static Place in(String file) {
        return new Place(file, 0);
    }

    Place line(int number) {
        return new Place(file, number);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
