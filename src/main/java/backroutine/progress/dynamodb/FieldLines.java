package backroutine.progress.dynamodb;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes stored fields as one text, {@code name=value} in each line. One text is faster than a map of DynamoDB, of which the
 * client reads each value about ten times.
 */
final class FieldLines {
    private static final char EQUALS = '=';

    private FieldLines() {}

    /** The text of some fields. */
    static String of(Map<String, String> fields) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(oneLine(field.getKey() + EQUALS + field.getValue()));
        }
        return lines.toString();
    }

    /** A value may come from the user, and must not begin a new field. */
    private static String oneLine(String field) {
        return field.replace('\n', ' ').replace('\r', ' ');
    }

    /** The fields of a text; a line without an equals sign is left out. */
    static Map<String, String> read(String lines) {
        Map<String, String> fields = new HashMap<>();
        for (String line : lines.split("\n")) {
            int equals = line.indexOf(EQUALS);
            if (equals > 0) {
                fields.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return fields;
    }
}
