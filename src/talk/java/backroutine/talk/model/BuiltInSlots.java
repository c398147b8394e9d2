package backroutine.talk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The built-in slot types that the local session knows: the value that a request has for the words in a slot. */
final class BuiltInSlots {
    private final Map<String, Function<List<String>, Optional<String>>> readers;

    BuiltInSlots(InteractionModel model) {
        NumberWords numbers = NumberWords.of(model);
        readers = Map.of(
                "AMAZON.NUMBER", words -> numbers.value(words).stream().mapToObj(Integer::toString).findFirst(),
                "AMAZON.TIME", new TimeWords(model.alexa().times(), numbers)::value);
    }

    boolean has(String type) {
        return readers.containsKey(type);
    }

    /** The value of a slot of this type for these words; empty if they are no value of the type. */
    Optional<String> value(String type, List<String> words) {
        return readers.get(type).apply(words);
    }
}
