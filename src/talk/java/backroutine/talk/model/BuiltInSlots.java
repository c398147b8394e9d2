package backroutine.talk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Alexa's own slot types, as far as this machine understands them: the value a skill gets for what was said. */
final class BuiltInSlots {
    private final Map<String, Function<List<String>, Optional<String>>> readers;

    BuiltInSlots(InteractionModel model) {
        NumberWords numbers = NumberWords.of(model);
        readers = Map.of(
                "AMAZON.NUMBER", words -> numbers.value(words).stream().mapToObj(Integer::toString).findFirst(),
                "AMAZON.TIME", new TimeWords(model.alexa().times(), numbers)::value);
    }

    boolean know(String type) {
        return readers.containsKey(type);
    }

    /** What a slot of a known type gets from these words; empty when they are nothing of its kind. */
    Optional<String> value(String type, List<String> words) {
        return readers.get(type).apply(words);
    }
}
