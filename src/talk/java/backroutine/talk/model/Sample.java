package backroutine.talk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A sample utterance, taken apart into words; a word in braces is a slot. */
record Sample(Intent intent, List<String> words) {
    /** Nobody says more than this for one slot. */
    private static final int LONGEST_SLOT = 5;

    boolean hasSlot() {
        return words.stream().anyMatch(word -> word.startsWith("{"));
    }

    /** Whether the sample is a slot and nothing else. */
    boolean isOnlySlots() {
        return words.stream().allMatch(word -> word.startsWith("{"));
    }

    Sample essential() {
        return new Sample(intent, SpokenWords.essential(words));
    }

    /**
     * The words each slot takes when the utterance is this sample.
     *
     * @param fits whether a slot type accepts some words
     */
    Optional<Map<String, List<String>>> slotsOf(List<String> utterance, BiPredicate<String, List<String>> fits) {
        var taken = new HashMap<String, List<String>>();
        return matches(0, utterance, fits, taken) ? Optional.of(taken) : Optional.empty();
    }

    private boolean matches(int at, List<String> rest, BiPredicate<String, List<String>> fits,
            Map<String, List<String>> taken) {
        if (at == words.size() || rest.isEmpty()) {
            return at == words.size() && rest.isEmpty();
        }
        String word = words.get(at);
        if (!word.startsWith("{")) {
            return word.equals(rest.getFirst()) && matches(at + 1, rest.subList(1, rest.size()), fits, taken);
        }
        String slot = word.substring(1, word.length() - 1);
        for (int length = 1; length <= Math.min(LONGEST_SLOT, rest.size()); length++) {
            List<String> spoken = rest.subList(0, length);
            if (fits.test(slot, spoken) && matches(at + 1, rest.subList(length, rest.size()), fits, taken)) {
                taken.put(slot, new ArrayList<>(spoken));
                return true;
            }
        }
        return false;
    }
}
