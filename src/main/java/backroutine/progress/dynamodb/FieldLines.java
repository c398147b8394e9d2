package backroutine.progress.dynamodb;

import java.util.HashMap;
import java.util.Map;

/** Notes as one attribute, {@code name=value} a line: to send a map, the client would look at each of its values ten times over. */
final class FieldLines {
    private static final char IS = '=';

    private FieldLines() {}

    /** The text of some notes. */
    static String of(Map<String, String> notes) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> note : notes.entrySet()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(oneLine(note.getKey() + IS + note.getValue()));
        }
        return lines.toString();
    }

    /** What came from outside must not begin a note of its own. */
    private static String oneLine(String note) {
        return note.replace('\n', ' ').replace('\r', ' ');
    }

    /** The notes of a text; a line without a value is passed over. */
    static Map<String, String> read(String lines) {
        Map<String, String> notes = new HashMap<>();
        for (String line : lines.split("\n")) {
            int is = line.indexOf(IS);
            if (is > 0) {
                notes.put(line.substring(0, is), line.substring(is + 1));
            }
        }
        return notes;
    }
}
