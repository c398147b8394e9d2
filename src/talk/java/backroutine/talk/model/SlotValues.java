package backroutine.talk.model;

import backroutine.models.Intent;
import backroutine.models.SlotValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that words in a slot have: those of the skill's own types, and those of the built-in types. */
final class SlotValues {
    /** The most words of a value of a slot type that the skill defines. */
    static final int LONGEST = 5;

    private final BuiltInSlots builtIn;
    private final Map<String, ValueNames> names = new HashMap<>();

    SlotValues(InteractionModel model) {
        this.builtIn = new BuiltInSlots(model);
        model.skill()
                .types()
                .forEach(type -> names.put(type.name(), new ValueNames(model.alexa(), type.values())));
    }

    /** Whether these words are a value of the type. */
    boolean isValue(String type, List<String> spoken) {
        return builtIn.has(type)
                ? builtIn.value(type, spoken).isPresent()
                : spoken.size() <= LONGEST && resolve(type, spoken).isPresent();
    }

    /** Whether a slot of the type can hold these words. One of the skill's own types can hold words that name no value. */
    boolean canHold(String type, List<String> spoken) {
        return builtIn.has(type) ? isValue(type, spoken) : spoken.size() <= LONGEST;
    }

    /** The match of an intent whose slots hold these words. */
    Match match(Intent intent, Map<String, List<String>> taken, Optional<String> takenFor) {
        var slots = new LinkedHashMap<String, Match.Slot>();
        intent.slots().forEach((name, type) -> slots.put(name, slot(type, Optional.ofNullable(taken.get(name)))));
        return new Match(intent.name(), slots, takenFor);
    }

    private Optional<SlotValue> resolve(String type, List<String> spoken) {
        return Optional.ofNullable(names.get(type)).flatMap(known -> known.find(spoken));
    }

    private Match.Slot slot(String type, Optional<List<String>> spoken) {
        if (builtIn.has(type)) {
            return new Match.Slot(type, spoken.flatMap(words -> builtIn.value(type, words)), Optional.empty());
        }
        return new Match.Slot(type, spoken.map(words -> String.join(" ", words)),
                spoken.flatMap(words -> resolve(type, words))
                        .map(value -> new Match.Value(value.id(), value.name())));
    }
}
