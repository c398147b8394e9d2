package backroutine.json;

import backroutine.routine.AllowedRange;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One node of a JSON file and the path that leads to it, so that whatever is wrong with the node can say where it is.
 *
 * @param node the node; a missing node where the file has none
 * @param path the way from the root, "exercises[1].dose.sets"; empty at the root
 */
public record Cursor(JsonNode node, String path) {
    private static final int LONGEST_QUOTE = 60;

    /** The root of a file. */
    public static Cursor root(JsonNode tree) {
        return new Cursor(tree, "");
    }

    /** The field of this name, which may be missing: whoever reads it says what it should have been. */
    public Cursor at(String field) {
        String step = field.matches("[$\\w-]+")
                ? (path.isEmpty() ? "" : ".") + field
                : "[" + TextNode.valueOf(field) + "]";
        return new Cursor(node.path(field), path + step);
    }

    /** Whether this object has a field of this name. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** Refuses the node where it has no meaning. */
    public void absent(String because) {
        if (!node.isMissingNode()) {
            throw wrong("absent, because " + because);
        }
    }

    /** This object, once it is one and has no field but the known ones. */
    public Cursor object(String... known) {
        List<String> names = List.of(known);
        if (!node.isObject()) {
            throw wrong("an object with " + String.join(", ", names));
        }
        for (var field : node.properties()) {
            if (!names.contains(field.getKey())) {
                throw at(field.getKey()).complaint("is no known field, but must be one of " + String.join(", ", names)
                        + Nearest.suggestion(field.getKey(), names));
            }
        }
        return this;
    }

    /** The names and values of this object's fields, once it is an object with at least so many. */
    public SequencedMap<String, Cursor> fields(int least) {
        if (!node.isObject() || node.size() < least) {
            throw wrong(least == 0 ? "an object" : "an object of at least " + least);
        }
        SequencedMap<String, Cursor> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), at(field.getKey())));
        return fields;
    }

    /** The items of this list, once it has at least so many. */
    public List<Cursor> items(int least) {
        if (!node.isArray() || node.size() < least) {
            throw wrong(least == 0 ? "a list" : "a list of at least " + least);
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Cursor(node.get(i), path + "[" + i + "]"))
                .toList();
    }

    /** The items of this list as texts, once it has at least so many. */
    public List<String> sentences(int least) {
        return items(least).stream().map(Cursor::words).toList();
    }

    /** The text of this node, once it is one that is not blank. */
    public String words() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong("words in quotes");
        }
        return node.textValue();
    }

    /** The number of this node, once it is a whole one inside the bounds. */
    public int whole(AllowedRange bounds) {
        if (!isWhole(bounds)) {
            throw wrong("a whole number from " + bounds);
        }
        return node.intValue();
    }

    /** Whether this is a whole number inside the bounds; 3.0 is one, as it is for JSON Schema. */
    public boolean isWhole(AllowedRange bounds) {
        return node.canConvertToExactIntegral() && node.canConvertToLong() && bounds.contains(node.longValue());
    }

    /** True or false, once it is one of them. */
    public boolean bool() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** The text of this node, which may be blank: a separator, for instance. */
    public String text() {
        if (!node.isTextual()) {
            throw wrong("a text in quotes");
        }
        return node.textValue();
    }

    /** One of a type's words, written in lower case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = node.asText();
        if (!node.isTextual() || !allowed.contains(word)) {
            throw wrong("one of " + String.join(", ", allowed) + Nearest.suggestion(word, allowed));
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** The record made of this node; what the record itself refuses gets this path. */
    public <T> T make(Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException refused) {
            throw complaint("cannot be used: " + refused.getMessage());
        }
    }

    /** What to throw where this node is not what it must be; {@code allowed} says what that is. */
    public InvalidFileException wrong(String allowed) {
        return complaint("is " + found() + ", but must be " + allowed);
    }

    private String found() {
        if (node.isMissingNode()) {
            return path.isEmpty() ? "empty" : "missing";
        }
        String json = node.toString();
        return json.length() <= LONGEST_QUOTE ? json : json.substring(0, LONGEST_QUOTE) + "…";
    }

    /** What to throw where {@code words} say what is wrong with this node. */
    public InvalidFileException complaint(String words) {
        return new InvalidFileException((path.isEmpty() ? "the file" : path) + " " + words);
    }
}
