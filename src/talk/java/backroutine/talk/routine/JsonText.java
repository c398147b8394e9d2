package backroutine.talk.routine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a JSON file with the places of its values, so that a value can be changed and every other character stays.
 *
 * @param text the text
 * @param spans the place of each value, by its path as {@link backroutine.json.Cursor} writes it
 */
record JsonText(String text, Map<String, Span> spans) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Where a value is in the text.
     *
     * @param name where the name of its field begins; where the value begins, if it has no name
     * @param start where the value begins
     * @param end the index after its last character
     */
    record Span(int name, int start, int end) {}

    /** Keeps its own copy. */
    JsonText {
        spans = Map.copyOf(spans);
    }

    /** The places in a text that is JSON. */
    static JsonText of(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonText(text, spans(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Span> spans(JsonParser parser) throws IOException {
        Map<String, Span> spans = new HashMap<>();
        Deque<Integer> starts = new ArrayDeque<>();
        int name = -1;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            if (token == JsonToken.FIELD_NAME) {
                name = start;
                continue;
            }
            if (token.isStructStart()) {
                starts.push(start);
                starts.push(name < 0 ? start : name);
            } else {
                parser.finishToken();
                int end = (int) parser.currentLocation().getCharOffset();
                int named = token.isStructEnd() ? starts.pop() : name < 0 ? start : name;
                int begun = token.isStructEnd() ? starts.pop() : start;
                spans.put(path(parser), new Span(named, begun, end));
            }
            name = -1;
        }
        return spans;
    }

    private static String path(JsonParser parser) {
        return parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/(\\d+)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }

    /** Whether the text has a value at the path. */
    boolean has(String path) {
        return spans.containsKey(path);
    }

    /** This text with another value in place of the one at the path. */
    JsonText with(String path, JsonNode value) {
        Span old = spans.get(path);
        return of(text.substring(0, old.start()) + written(value) + text.substring(old.end()));
    }

    /** This text with one more field, written as its neighbour before it is: on a line of its own, or on the same line. */
    JsonText withField(String neighbour, String name, JsonNode value) {
        Span before = spans.get(neighbour);
        int gap = endOfTextBefore(before.name());
        return of(text.substring(0, before.end()) + "," + text.substring(gap, before.name()) + "\"" + name + "\": "
                + written(value) + text.substring(before.end()));
    }

    /** This text without the field at the path, and without the comma that parted it from its neighbour. */
    JsonText without(String path) {
        Span old = spans.get(path);
        int before = endOfTextBefore(old.name());
        if (text.charAt(before - 1) == ',') {
            return of(text.substring(0, before - 1) + text.substring(old.end()));
        }
        String after = text.substring(old.end());
        return of(text.substring(0, old.name()) + after.stripLeading().replaceFirst("^,\\s*", ""));
    }

    private int endOfTextBefore(int index) {
        return text.substring(0, index).stripTrailing().length();
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonText::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(field -> "\"" + field.getKey() + "\": " + written(field.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value.toString();
    }

    /** The first of these fields of an object that the text has. */
    Optional<String> first(String object, String... fields) {
        for (String field : fields) {
            if (has(object + "." + field)) {
                return Optional.of(object + "." + field);
            }
        }
        return Optional.empty();
    }
}
