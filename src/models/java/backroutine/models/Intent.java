package backroutine.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An intent with its samples.
 *
 * @param slots name to slot type, in their order
 * @param samples sample utterances; the name of a slot is in braces
 * @param rules how freely the local session takes an utterance for it
 */
public record Intent(String name, Map<String, String> slots, List<String> samples, IntentRules rules) {
    /** Keeps its own copies. */
    public Intent {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        samples = List.copyOf(samples);
    }

    /** Whether this is the name of a built-in intent or slot type. */
    static boolean isBuiltIn(String name) {
        return name.startsWith("AMAZON.");
    }
}
