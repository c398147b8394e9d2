package backroutine.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a person may mean.
 *
 * @param slots slot name to slot type, in order
 * @param samples sample utterances; a slot stands in braces
 */
public record Intent(String name, Map<String, String> slots, List<String> samples) {
    /** Keeps its own copies. */
    public Intent {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        samples = List.copyOf(samples);
    }

    /** Whether this is the name of an intent or slot type of Amazon's. */
    static boolean isBuiltIn(String name) {
        return name.startsWith("AMAZON.");
    }
}
