package backroutine.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file {@code languages/intents.json}: what every language's model has in common.
 *
 * @param fallbackSensitivity LOW, MEDIUM or HIGH
 * @param intents each intent's slots, name to type, in the order of the model
 */
public record IntentCatalog(String fallbackSensitivity, Map<String, Map<String, String>> intents) {
    /** The slot type whose values are the exercises of the routine. */
    static final String EXERCISE = "EXERCISE";

    /** Keeps its own copy. */
    public IntentCatalog {
        intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
    }
}
