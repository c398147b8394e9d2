package backroutine.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in one line where a file stops being JSON; without a tree there is no path, so it is a line and a column. */
final class NotJson {
    private NotJson() {}

    static InvalidFileException of(JsonProcessingException broken) {
        // Jackson quotes its own settings inside a location; only the place is of use to an editor.
        String reason = broken.getOriginalMessage()
                .replaceAll("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
                .replaceAll("\\s+", " ");
        return at(broken.getLocation(), reason);
    }

    static InvalidFileException at(JsonLocation place, String reason) {
        return new InvalidFileException(
                "line " + place.getLineNr() + ", column " + place.getColumnNr() + " cannot be read: " + reason);
    }
}
