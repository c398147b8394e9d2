package backroutine.talk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Alexa's own slot types, as far as this machine understands them: the value a skill gets for what was said. */
final class BuiltInSlots {
    private static final Map<String, Function<List<String>, Optional<String>>> READERS = Map.of(
            "AMAZON.NUMBER", BuiltInSlots::number,
            "AMAZON.TIME", TimeWords::value);

    private BuiltInSlots() {}

    static boolean knows(String type) {
        return READERS.containsKey(type);
    }

    /** What a slot of a known type gets from these words; empty when they are nothing of its kind. */
    static Optional<String> value(String type, List<String> words) {
        return READERS.get(type).apply(words);
    }

    private static Optional<String> number(List<String> words) {
        return NumberWords.value(words).stream().mapToObj(Integer::toString).findFirst();
    }
}
