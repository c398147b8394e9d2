package backroutine.languages;

/**
 * Something that is missing or wrong in the folder of a language.
 *
 * @param file the path of the file from the folder of the project
 * @param line the number of the line, from 1; 0 for the whole file
 * @param what what is wrong and how to mend it, in one line
 */
public record Finding(String file, int line, String what) implements Comparable<Finding> {
    /** Files in their order, and the lines of each in theirs. */
    @Override
    public int compareTo(Finding other) {
        int files = file.compareTo(other.file);
        int lines = files == 0 ? Integer.compare(line, other.line) : files;
        return lines == 0 ? what.compareTo(other.what) : lines;
    }

    /** The finding as one line: {@code languages/de/speech.properties:12: …}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + what;
    }
}
