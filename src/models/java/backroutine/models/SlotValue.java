package backroutine.models;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a slot type of our own.
 *
 * @param id what the skill gets to see
 * @param name the value as it is spoken
 * @param synonyms other words for it
 */
public record SlotValue(String id, String name, List<String> synonyms) {
    /** Keeps its own copy. */
    public SlotValue {
        synonyms = List.copyOf(synonyms);
    }

    /** Every word for it, its name first. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
