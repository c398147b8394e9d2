package backroutine.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Normalises words as they sound: without case, punctuation, hyphens and apostrophes. */
public final class SpokenWords {
    private SpokenWords() {}

    /** The normalised words: the same two for "What's next?" and "whats next". A slot in braces stays a word. */
    public static List<String> of(String text) {
        String normalised = text.toLowerCase(Locale.ROOT)
                .replaceAll("['’‘ʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}{}]+", " ")
                .strip();
        return normalised.isEmpty() ? List.of() : Arrays.asList(normalised.split(" "));
    }

    /** The normalised words as one text. */
    public static String normalised(String text) {
        return String.join(" ", of(text));
    }
}
