package backroutine.bench.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What a measurement found.
 *
 * @param words for people
 * @param json for machines
 */
public record Result(String words, JsonNode json) {
    /** Something that was done rather than measured. */
    public static Result said(String words) {
        return new Result(words, JsonNodeFactory.instance.objectNode().put("done", words.strip()));
    }
}
