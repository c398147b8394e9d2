package backroutine.json;

import backroutine.routine.AllowedRange;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One node of a JSON file with its path, so that a message about a mistake in the node says where it is.
 *
 * @param node the node; a missing node if the file has none at this path
 * @param path the path from the root, such as {@code exercises[1].dose.sets}, with long names cut; empty at the root
 */
public record Cursor(JsonNode node, String path) {
    private static final int LONGEST_QUOTE = 60;

    /** The root of a file. */
    public static Cursor root(JsonNode tree) {
        return new Cursor(tree, "");
    }

    /** The field of this name. It may be missing; reading its value then throws. */
    public Cursor at(String field) {
        String step = field.matches("[$\\w-]+")
                ? (path.isEmpty() ? "" : ".") + quote(field)
                : "[" + quote(TextNode.valueOf(field).toString()) + "]";
        return new Cursor(node.path(field), path + step);
    }

    /** Whether this object has a field of this name. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** Refuses a node that is present; {@code because} says why it must not be. */
    public void absent(String because) {
        if (!node.isMissingNode()) {
            throw wrong("absent, because " + because);
        }
    }

    /** This node, if it is an object with known fields only; throws otherwise. */
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

    /**
     * The fields of this object by name, in the order of the file. Throws if it is no object, or has fewer than {@code least}
     * fields.
     */
    public SequencedMap<String, Cursor> fields(int least) {
        if (!node.isObject() || node.size() < least) {
            throw wrong(least == 0 ? "an object" : "an object of at least " + least);
        }
        SequencedMap<String, Cursor> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), at(field.getKey())));
        return fields;
    }

    /** The items of this list. Throws if it is no list, or has fewer than {@code least} items. */
    public List<Cursor> items(int least) {
        if (!node.isArray() || node.size() < least) {
            throw wrong(least == 0 ? "a list" : "a list of at least " + least);
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Cursor(node.get(i), path + "[" + i + "]"))
                .toList();
    }

    /** The items of this list as texts that are not blank; throws as {@link #items} and {@link #words} do. */
    public List<String> sentences(int least) {
        return items(least).stream().map(Cursor::words).toList();
    }

    /** The text of this node. Throws if it is no text, or blank. */
    public String words() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong("words in quotes");
        }
        return node.textValue();
    }

    /** The number of this node. Throws if it is not a whole number in the range. */
    public int whole(AllowedRange bounds) {
        if (!isWhole(bounds)) {
            throw wrong("a whole number from " + bounds);
        }
        return node.intValue();
    }

    /** Whether this is a whole number in the range. 3.0 is a whole number, as in JSON Schema. */
    public boolean isWhole(AllowedRange bounds) {
        return node.canConvertToExactIntegral() && node.canConvertToLong() && bounds.contains(node.longValue());
    }

    /** The number of this node, whole or not. Throws if it is no number from {@code least} to {@code most}. */
    public double decimal(double least, double most) {
        if (!node.isNumber() || !(least <= node.doubleValue() && node.doubleValue() <= most)) {
            throw wrong("a number from " + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString() + " to "
                    + BigDecimal.valueOf(most).stripTrailingZeros().toPlainString());
        }
        return node.doubleValue();
    }

    /** The boolean of this node; throws if it is none. */
    public boolean bool() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** The text of this node, which may be blank, as a separator may. Throws if it is no text. */
    public String text() {
        if (!node.isTextual()) {
            throw wrong("a text in quotes");
        }
        return node.textValue();
    }

    /** The constant of an enum, which the file writes in lower case with hyphens. Throws if it is no such constant. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        String word = node.asText();
        if (!node.isTextual() || !allowed.contains(word)) {
            throw wrong("one of " + String.join(", ", allowed) + Nearest.suggestion(word, allowed));
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The record that {@code record} makes of this node. If the record refuses its values, throws with this path. */
    public <T> T make(Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException refused) {
            throw complaint("cannot be used: " + refused.getMessage());
        }
    }

    /** The exception to throw if this node is not what it must be; {@code allowed} says what that is. */
    public InvalidFileException wrong(String allowed) {
        return complaint("is " + found() + ", but must be " + allowed);
    }

    /** What is found here, as part of a message: its JSON, cut where it is long. */
    public String found() {
        if (node.isMissingNode()) {
            return path.isEmpty() ? "empty" : "missing";
        }
        return quote(node.toString());
    }

    private static String quote(String json) {
        return json.length() <= LONGEST_QUOTE ? json : json.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The exception to throw if {@code words} say what is wrong with this node. */
    public InvalidFileException complaint(String words) {
        return InvalidFileException.at(path, words);
    }
}
