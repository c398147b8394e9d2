package backroutine.languages;

/**
 * One text of a language with its place in a file.
 *
 * @param file the path of the file from the folder of the project
 * @param line the number of its line, from 1
 * @param id the id of a sentence, or the path of a JSON field
 * @param text the text, with its placeholders
 */
record TextLine(String file, int line, String id, String text) {
    /** A finding at this place; it begins with the id. */
    Finding finding(String what) {
        return new Finding(file, line, id + " " + what);
    }
}
