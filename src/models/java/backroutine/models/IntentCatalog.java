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
 * @param intents the slots of each intent, name to type, in the order of the model
 */
public record IntentCatalog(String fallbackSensitivity, Map<String, Map<String, String>> intents) {
    /** The slot type whose values are the exercises of the routine. */
    static final String EXERCISE = "EXERCISE";

    private static final List<String> SENSITIVITIES = List.of("LOW", "MEDIUM", "HIGH");

    /** Keeps its own copy. */
    public IntentCatalog {
        intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
    }

    static IntentCatalog of(Cursor file) {
        file.object("fallbackSensitivity", "intents");
        String sensitivity = file.at("fallbackSensitivity").words();
        if (!SENSITIVITIES.contains(sensitivity)) {
            throw file.at("fallbackSensitivity").wrong("one of " + String.join(", ", SENSITIVITIES));
        }
        Map<String, Map<String, String>> intents = new LinkedHashMap<>();
        file.at("intents").fields(1).forEach((intent, slots) -> intents.put(intent, slots(slots)));
        return new IntentCatalog(sensitivity, intents);
    }

    private static Map<String, String> slots(Cursor file) {
        Map<String, String> slots = new LinkedHashMap<>();
        file.fields(0).forEach((name, type) -> slots.put(name, type.words()));
        return slots;
    }
}
