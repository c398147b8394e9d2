package backroutine.models;

import java.util.List;

/**
 * The interaction model of the skill in one language: what Alexa is taught to understand.
 *
 * @param invocationName the words that open the skill
 * @param fallbackSensitivity LOW, MEDIUM or HIGH: how readily Alexa chooses the fallback intent for an unknown utterance
 * @param intents the intents with their samples
 * @param types the slot types that the skill defines
 */
public record LanguageModel(String invocationName, String fallbackSensitivity, List<Intent> intents,
        List<SlotType> types) {
    /** Keeps its own copies. */
    public LanguageModel {
        intents = List.copyOf(intents);
        types = List.copyOf(types);
    }

    /** The values of a slot type; an empty list for a built-in type. */
    public List<SlotValue> values(String type) {
        return types.stream()
                .filter(known -> known.name().equals(type))
                .flatMap(known -> known.values().stream())
                .toList();
    }

    /** A slot type that the skill defines. */
    public record SlotType(String name, List<SlotValue> values) {
        /** Keeps its own copy. */
        public SlotType {
            values = List.copyOf(values);
        }
    }
}
