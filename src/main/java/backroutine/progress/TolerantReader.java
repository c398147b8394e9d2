package backroutine.progress;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads stored fields. A field that cannot be read, because another release or a person wrote it, must not stop its user from
 * using the skill: its name is reported, and a default takes its place.
 */
final class TolerantReader {
    private final Map<String, String> fields;
    private final Consumer<String> unreadable;

    /** A reader of {@code fields}; {@code unreadable} is called with the name of each field that cannot be read. */
    TolerantReader(Map<String, String> fields, Consumer<String> unreadable) {
        this.fields = fields;
        this.unreadable = unreadable;
    }

    /** The value of a field; the default if the field is absent or cannot be read. */
    <T> T field(StoredField field, T defaultValue, Function<String, T> read) {
        String value = fields.get(field.storedName());
        return value == null ? defaultValue : read(field.storedName(), () -> read.apply(value)).orElse(defaultValue);
    }

    /** What {@code read} returns; empty if it throws, and then {@code name} is reported. */
    <T> Optional<T> read(String name, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable.accept(name);
            return Optional.empty();
        }
    }

    /** The values of a field that each exercise may have, by the exercise's id; values that cannot be read are left out. */
    <T> Map<String, T> fieldsByExercise(StoredField field, Function<String, T> read) {
        String prefix = field.storedName();
        Map<String, T> values = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix) && value != null) {
                read(prefix, () -> read.apply(value))
                        .ifPresent(one -> values.put(name.substring(prefix.length()), one));
            }
        });
        return values;
    }
}
