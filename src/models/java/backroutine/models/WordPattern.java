package backroutine.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Words to compare with an utterance.
 *
 * @param words each a word, or the name of a slot in braces, which matches one word or more
 */
public record WordPattern(List<String> words) {
    /** Keeps its own copy. */
    public WordPattern {
        words = List.copyOf(words);
    }

    /** The pattern of a phrase. Slot names keep their case; the other words are normalised. */
    public static WordPattern of(String phrase) {
        var words = new ArrayList<String>();
        for (String part : phrase.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                words.add(part.strip());
            } else {
                words.addAll(SpokenWords.of(part));
            }
        }
        return new WordPattern(words);
    }

    /** The patterns of all phrases of some templates. */
    public static List<WordPattern> ofTemplates(List<Template> templates) {
        return Template.phrases(templates).stream().map(WordPattern::of).toList();
    }

    /** Whether it has a slot. */
    public boolean hasSlot() {
        return words.stream().anyMatch(WordPattern::isSlot);
    }

    /** Whether it has nothing but slots. */
    public boolean isOnlySlots() {
        return words.stream().allMatch(WordPattern::isSlot);
    }

    /**
     * The words of each slot in an utterance.
     *
     * @param said the words of the utterance
     * @param fits whether the slot of this name can have these words
     * @return empty if the utterance does not match
     */
    public Optional<Map<String, List<String>>> slotsOf(List<String> said, BiPredicate<String, List<String>> fits) {
        var taken = new HashMap<String, List<String>>();
        return matches(0, said, fits, taken) ? Optional.of(taken) : Optional.empty();
    }

    private boolean matches(int at, List<String> rest, BiPredicate<String, List<String>> fits,
            Map<String, List<String>> taken) {
        if (at == words.size() || rest.isEmpty()) {
            return at == words.size() && rest.isEmpty();
        }
        String word = words.get(at);
        if (!isSlot(word)) {
            return word.equals(rest.getFirst()) && matches(at + 1, rest.subList(1, rest.size()), fits, taken);
        }
        String slot = word.substring(1, word.length() - 1);
        for (int length = 1; length <= rest.size(); length++) {
            List<String> spoken = rest.subList(0, length);
            if (fits.test(slot, spoken) && matches(at + 1, rest.subList(length, rest.size()), fits, taken)) {
                taken.put(slot, List.copyOf(spoken));
                return true;
            }
        }
        return false;
    }

    private static boolean isSlot(String word) {
        return word.startsWith("{");
    }
}
