package backroutine.models;

import java.util.List;
import java.util.Set;

/**
 * Words around a command that do not change its meaning.
 *
 * @param fillers single words that may be anywhere in the command
 * @param polite what a command may begin with, such as "could you"
 */
public record FillerWords(Set<String> fillers, List<List<String>> polite) {
    private static final String WAKE_WORD = "alexa";

    /** The filler words of a language. */
    public static FillerWords of(AlexaSpeech alexa) {
        return new FillerWords(Set.copyOf(alexa.fillers()),
                Template.phrases(alexa.polite()).stream().map(SpokenWords::of).toList());
    }

    /** The words without a leading "Alexa". */
    public static List<String> withoutWakeWord(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals(WAKE_WORD) ? words.subList(1, words.size()) : words;
    }

    /** The words without the fillers; all of them if they are all fillers. */
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
