package backroutine.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises words as they sound: without case, punctuation, hyphens and apostrophes. */
public final class SpokenWords {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern OTHER_MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}{}]+");

    private SpokenWords() {}

    /** The normalised words: the same two for "What's next?" and "whats next". A slot in braces stays a word. */
    public static List<String> of(String text) {
        String together = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String normalised = OTHER_MARKS.matcher(together).replaceAll(" ").strip();
        return normalised.isEmpty() ? List.of() : Arrays.asList(normalised.split(" "));
    }

    /** The normalised words as one text. */
    public static String normalised(String text) {
        return String.join(" ", of(text));
    }
}
