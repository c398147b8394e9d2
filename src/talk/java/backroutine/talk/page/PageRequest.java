package backroutine.talk.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/**
 * What the page asks.
 *
 * @param page the number that the page chose for itself when it was opened
 * @param query the values in the address
 * @param body the bytes that were sent; must not be changed
 */
public record PageRequest(String page, Map<String, String> query, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Keeps its own copy of the query. */
    public PageRequest {
        query = Map.copyOf(query);
    }

    /**
     * The body as a JSON object.
     *
     * @throws PageRefusal if it is none
     */
    public JsonNode json() throws IOException {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new PageRefusal(400, "the body is not JSON: " + e.getOriginalMessage());
        }
        throw new PageRefusal(400, "the body is not a JSON object");
    }

    /**
     * A value in the address.
     *
     * @throws PageRefusal if it is missing
     */
    public String value(String name) {
        String value = query.get(name);
        if (value == null) {
            throw new PageRefusal(400, "the address needs a value for " + name);
        }
        return value;
    }
}
