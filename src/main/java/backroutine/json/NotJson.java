package backroutine.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Makes the message for a file that is not JSON. It names line and column, because without a tree there is no path. */
final class NotJson {
    private NotJson() {}

    static InvalidFileException of(JsonProcessingException broken) {
        // Jackson adds its own settings to a location; only line and column help the person who edits the file.
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
