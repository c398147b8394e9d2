package backroutine.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Notes being read. One that cannot be read, written by another release or by hand, must not lock its owner out: its name is
 * reported and what stands for an absent one is taken instead.
 */
final class Reading {
    private final Map<String, String> notes;
    private final Consumer<String> unreadable;

    Reading(Map<String, String> notes, Consumer<String> unreadable) {
        this.notes = notes;
        this.unreadable = unreadable;
    }

    <T> T note(String name, T absent, Function<String, T> read) {
        String value = notes.get(name);
        return value == null ? absent : part(name, value, absent, read);
    }

    Optional<Instant> moment(String name) {
        return note(name, Optional.empty(), value -> Optional.of(Instant.parse(value)));
    }

    boolean flag(String name, boolean absent) {
        return note(name, absent, Boolean::valueOf);
    }

    <E extends Enum<E>> E choice(String name, E absent) {
        return note(name, absent, value -> Enum.valueOf(absent.getDeclaringClass(), value));
    }

    /** A part of the notes, or of a day's, that is called by a name. */
    <T, R> R part(String name, T noted, R absent, Function<T, R> read) {
        try {
            return read.apply(noted);
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable.accept(name);
            return absent;
        }
    }

    /** All notes whose name begins with {@code prefix}, by the rest of it. */
    <T> Map<String, T> all(String prefix, Function<String, T> read) {
        Map<String, T> values = new HashMap<>();
        for (Map.Entry<String, String> note : notes.entrySet()) {
            if (note.getKey().startsWith(prefix) && note.getValue() != null) {
                T value = part(prefix, note.getValue(), null, read);
                if (value != null) {
                    values.put(note.getKey().substring(prefix.length()), value);
                }
            }
        }
        return values;
    }
}
