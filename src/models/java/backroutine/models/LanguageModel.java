package backroutine.models;

import java.util.List;

/**
 * What Alexa is taught to understand for the skill in one language.
 *
 * @param invocationName the words that open the skill
 * @param fallbackSensitivity how eagerly Alexa takes what it does not know for the fallback intent
 * @param intents what a person may mean, and how it may be said
 * @param types the slot types of our own
 */
public record LanguageModel(String invocationName, String fallbackSensitivity, List<Intent> intents,
        List<SlotType> types) {
    /** Keeps its own copies. */
    public LanguageModel {
        intents = List.copyOf(intents);
        types = List.copyOf(types);
    }

    /** The values of a slot type; none for a type of Amazon's. */
    public List<SlotValue> values(String type) {
        return types.stream()
                .filter(known -> known.name().equals(type))
                .flatMap(known -> known.values().stream())
                .toList();
    }

    /** A list of what may stand in a slot. */
    public record SlotType(String name, List<SlotValue> values) {
        /** Keeps its own copy. */
        public SlotType {
            values = List.copyOf(values);
        }
    }
}
