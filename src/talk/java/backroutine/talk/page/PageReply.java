package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a route answers.
 *
 * @param type the media type
 * @param body the bytes; must not be changed
 * @param headers instead of those that each answer gets
 */
public record PageReply(int status, String type, byte[] body, Map<String, String> headers) {
    /** Keeps its own copy of the headers. */
    public PageReply {
        headers = Map.copyOf(headers);
    }

    /** An answer with the headers that each answer gets. */
    public PageReply(int status, String type, byte[] body) {
        this(status, type, body, Map.of());
    }

    /** Data. */
    public static PageReply json(JsonNode json) {
        return new PageReply(200, "application/json; charset=utf-8", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Text. */
    public static PageReply text(String text) {
        return new PageReply(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line that says why a request is refused. */
    static PageReply refusal(int status, String line) {
        return new PageReply(status, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
