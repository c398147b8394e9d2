package backroutine.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as they sound, whatever way they were written: case, punctuation, hyphens and apostrophes are gone. */
public final class SpokenWords {
    private SpokenWords() {}

    /** "What's next?" and "whats next" are the same two words. A slot in braces stays a word of its own. */
    public static List<String> of(String text) {
        String heard = text.toLowerCase(Locale.ROOT)
                .replaceAll("['’‘ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}{}]+", " ")
                .strip();
        return heard.isEmpty() ? List.of() : Arrays.asList(heard.split(" "));
    }

    /** The same words as one text. */
    public static String normalised(String text) {
        return String.join(" ", of(text));
    }
}
