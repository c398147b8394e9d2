package backroutine.talk.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each word says about the intent: a word of one intent says much, a word of many intents little. */
final class WordWeights {
    private final Map<String, Set<String>> intents = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** Counts a phrase of an intent. */
    void add(String intent, List<String> words) {
        all.add(intent);
        words.forEach(word -> intents.computeIfAbsent(word, none -> new HashSet<>()).add(intent));
    }

    /** The sum of the weights of some words; an unknown word weighs as much as a word of one intent. */
    double of(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        int known = intents.getOrDefault(word, Set.of()).size();
        return Math.log(1 + (double) all.size() / Math.max(1, known));
    }
}
