package backroutine.models;

import java.util.List;
import java.util.Set;

/**
 * Words around a command that do not change what it means.
 *
 * @param fillers single words, anywhere
 * @param polite beginnings such as "could you"
 */
public record FillerWords(Set<String> fillers, List<List<String>> polite) {
    private static final String WAKE_WORD = "alexa";

    /** The ones of a language. */
    public static FillerWords of(AlexaSpeech alexa) {
        return new FillerWords(Set.copyOf(alexa.fillers()),
                AlexaSpeech.phrases(alexa.polite()).stream().map(SpokenWords::of).toList());
    }

    /** The words without "Alexa" in front. */
    public static List<String> withoutWakeWord(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals(WAKE_WORD) ? words.subList(1, words.size()) : words;
    }

    /** The other words; all of them where there are no others. */
    public List<String> without(List<String> words) {
        for (List<String> beginning : polite) {
            if (words.size() > beginning.size() && words.subList(0, beginning.size()).equals(beginning)) {
                return without(words.subList(beginning.size(), words.size()));
            }
        }
        List<String> kept = words.stream().filter(word -> !fillers.contains(word) && !word.equals(WAKE_WORD)).toList();
        return kept.isEmpty() ? words : kept;
    }
}
