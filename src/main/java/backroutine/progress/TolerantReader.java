package backroutine.progress;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Notes being read. One that cannot be read, written by another release or by hand, must not lock its owner out: its name is
 * reported and what stands for an absent one is taken instead.
 */
final class TolerantReader {
    private final Map<String, String> fields;
    private final Consumer<String> unreadable;

    TolerantReader(Map<String, String> notes, Consumer<String> unreadable) {
        this.fields = notes;
        this.unreadable = unreadable;
    }

    <T> T field(String name, T absent, Function<String, T> read) {
        String value = fields.get(name);
        return value == null ? absent : readOrElse(name, absent, () -> read.apply(value));
    }

    <T> T readOrElse(String name, T absent, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable.accept(name);
            return absent;
        }
    }

    /** All notes whose name begins with {@code prefix}, by the rest of it. */
    <T> Map<String, T> fieldsWithPrefix(String prefix, Function<String, T> read) {
        Map<String, T> values = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix) && value != null) {
                readOrElse(prefix, null, () -> values.put(name.substring(prefix.length()), read.apply(value)));
            }
        });
        return values;
    }
}
