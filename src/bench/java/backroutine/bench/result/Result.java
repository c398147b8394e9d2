package backroutine.bench.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The result of a measurement.
 *
 * @param words the result as text
 * @param json the result as JSON
 */
public record Result(String words, JsonNode json) {
    /** The result of a task without a measurement. */
    public static Result done(String words) {
        return new Result(words, JsonNodeFactory.instance.objectNode().put("done", words.strip()));
    }

    /** This result, and another one after it. */
    public Result and(Result other) {
        ObjectNode both = json.deepCopy();
        both.setAll((ObjectNode) other.json);
        return new Result(words + "\n" + other.words, both);
    }
}
