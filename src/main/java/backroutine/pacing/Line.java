package backroutine.pacing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something to say, before a language gives it words.
 *
 * @param key which sentence
 * @param values what fills its gaps, by name; a whole number is spoken as a word
 */
public record Line(Key key, Map<String, String> values) {
    /** Keeps its own copy of the values. */
    public Line {
        Objects.requireNonNull(key, "key");
        values = Map.copyOf(values);
    }

    /** A sentence without gaps. */
    public static Line of(Key key) {
        return new Line(key, Map.of());
    }

    /** This line with one more gap filled. */
    public Line with(String name, Object value) {
        if (values.isEmpty()) {
            return new Line(key, Map.of(name, String.valueOf(value)));
        }
        Map<String, String> more = new HashMap<>(values);
        more.put(name, String.valueOf(value));
        return new Line(key, more);
    }
}
