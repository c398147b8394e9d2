package backroutine.models;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a slot type that the skill defines.
 *
 * @param id what a request says of the value
 * @param name the value as it is spoken
 * @param synonyms its other names
 */
public record SlotValue(String id, String name, List<String> synonyms) {
    /** Keeps its own copy. */
    public SlotValue {
        synonyms = List.copyOf(synonyms);
    }

    /** All of its names; the spoken one is first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
