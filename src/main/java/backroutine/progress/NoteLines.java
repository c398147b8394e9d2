package backroutine.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Notes as one text, {@code name=value} a line: of a map, everything that sends it would look at each of its values again. */
public final class NoteLines {
    private static final char IS = '=';

    private NoteLines() {}

    /** The text of some notes. */
    public static String of(Map<String, String> notes) {
        return notes.entrySet()
                .stream()
                .map(note -> oneLine(note.getKey() + IS + note.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** What came from outside must not begin a note of its own. */
    private static String oneLine(String note) {
        return note.replace('\n', ' ').replace('\r', ' ');
    }

    /** The notes of a text; a line without a value is passed over. */
    public static Map<String, String> read(String lines) {
        Map<String, String> notes = new HashMap<>();
        lines.lines().filter(line -> line.indexOf(IS) > 0).forEach(line -> {
            int is = line.indexOf(IS);
            notes.put(line.substring(0, is), line.substring(is + 1));
        });
        return notes;
    }
}
