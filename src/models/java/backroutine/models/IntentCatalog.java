package backroutine.models;

import backroutine.json.Cursor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code languages/intents.json}: the intents of the skill, which are the same in every language.
 *
 * @param fallbackSensitivity LOW, MEDIUM or HIGH
 * @param bodyParts the ids of the slot type {@code BODY_PART}
 * @param intents the slots of each intent, name to type, in the order of the model
 * @param rules the rules of the intents that have some
 */
public record IntentCatalog(String fallbackSensitivity, List<String> bodyParts,
        Map<String, Map<String, String>> intents, Map<String, IntentRules> rules) {
    /** The slot type whose values are the exercises of the routine. */
    static final String EXERCISE = "EXERCISE";
    /** The slot type whose values are parts of the body. */
    static final String BODY_PART = "BODY_PART";
    /** The slot type whose values are moments of the day. */
    static final String MOMENT = "MOMENT";

    private static final List<String> SENSITIVITIES = List.of("LOW", "MEDIUM", "HIGH");

    /** Keeps its own copies. */
    public IntentCatalog {
        bodyParts = List.copyOf(bodyParts);
        intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
        rules = Map.copyOf(rules);
    }

    /** The rules of an intent; those of an ordinary one if it has none of its own. */
    public IntentRules rules(String intent) {
        return rules.getOrDefault(intent, IntentRules.ORDINARY);
    }

    static IntentCatalog of(Cursor file) {
        file.object("fallbackSensitivity", "safety", "bodyParts", "intents");
        String sensitivity = file.at("fallbackSensitivity").words();
        if (!SENSITIVITIES.contains(sensitivity)) {
            throw file.at("fallbackSensitivity").wrong("one of " + String.join(", ", SENSITIVITIES));
        }
        List<String> safety = file.at("safety").sentences(0);
        Map<String, Map<String, String>> intents = new LinkedHashMap<>();
        Map<String, IntentRules> rules = new LinkedHashMap<>();
        file.at("intents").fields(1).forEach((intent, entry) -> {
            entry.object("slots", "safety", "samplesOnly");
            intents.put(intent, slots(entry));
            rules.put(intent, rules(entry, safety));
        });
        return new IntentCatalog(sensitivity, file.at("bodyParts").sentences(1), intents, rules);
    }

    private static Map<String, String> slots(Cursor entry) {
        Map<String, String> slots = new LinkedHashMap<>();
        if (entry.has("slots")) {
            entry.at("slots").fields(1).forEach((name, type) -> slots.put(name, type.words()));
        }
        return slots;
    }

    private static IntentRules rules(Cursor entry, List<String> safety) {
        boolean samplesOnly = entry.has("samplesOnly") && entry.at("samplesOnly").bool();
        if (!entry.has("safety")) {
            return new IntentRules("", 0, samplesOnly);
        }
        String name = entry.at("safety").words();
        if (!safety.contains(name)) {
            throw entry.at("safety").wrong("one of " + String.join(", ", safety));
        }
        return new IntentRules(name, safety.size() - safety.indexOf(name), samplesOnly);
    }
}
