package backroutine.talk.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as they sound, whatever way they were written: case, punctuation, hyphens and apostrophes are gone. */
final class SpokenWords {
    /** What people say around a command without meaning anything by it. */
    private static final Set<String> FILLERS = Set.of("please", "okay", "ok", "um", "uh", "er", "erm", "hey", "alexa",
            "now",
            "well", "just", "then");
    private static final List<List<String>> POLITE = List.of(List.of("can", "you"), List.of("could", "you"),
            List.of("would", "you"), List.of("will", "you"), List.of("can", "we"), List.of("could", "we"));

    private SpokenWords() {}

    /** "What's next?" and "whats next" are the same two words. */
    static List<String> of(String text) {
        String heard = text.toLowerCase(Locale.ROOT)
                .replaceAll("['’‘ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{N}{}]+", " ")
                .strip();
        return heard.isEmpty() ? List.of() : Arrays.asList(heard.split(" "));
    }

    /** Without "Alexa" in front. */
    static List<String> withoutWakeWord(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals("alexa") ? words.subList(1, words.size()) : words;
    }

    /** Without the words that mean nothing; never empty where there was something. */
    static List<String> essential(List<String> words) {
        for (List<String> polite : POLITE) {
            if (words.size() > 2 && words.subList(0, 2).equals(polite)) {
                return essential(words.subList(2, words.size()));
            }
        }
        List<String> kept = words.stream().filter(word -> !FILLERS.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }
}
