package backroutine.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Makes the message for a file that is not JSON. It names line and column, because without a tree there is no path. */
final class NotJson {
    /** Both marks begin a comment in other formats, and mean nothing in JSON outside quotes. */
    private static final Pattern COMMENT = Pattern.compile("^Unexpected character \\('[/#]'");

    /** Jackson repeats a name that is there twice, however long it is. */
    private static final int LONGEST_REASON = 300;

    private NotJson() {}

    static InvalidFileException of(JsonProcessingException broken) {
        if (COMMENT.matcher(broken.getOriginalMessage()).find()) {
            return new InvalidFileException(
                    "line " + broken.getLocation().getLineNr() + " has a comment, but JSON has no comments: remove it");
        }
        // Jackson adds its own settings to a location; only line and column help the person who edits the file.
        String reason = broken.getOriginalMessage()
                .replaceAll("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
                .replaceAll("\\s+", " ");
        return at(broken.getLocation(),
                reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…");
    }

    static InvalidFileException at(JsonLocation place, String reason) {
        return new InvalidFileException(
                "line " + place.getLineNr() + ", column " + place.getColumnNr() + " cannot be read: " + reason);
    }
}
