package backroutine.text;

import java.util.Objects;

/**
 * Words of one language, with an estimate of how long they take to say.
 *
 * @param words plain words without markup; empty for silence
 * @param longestMillis how long a slow voice may take, in milliseconds
 * @param expectedMillis how long a voice of ordinary speed takes, in milliseconds, at most {@code longestMillis}
 */
public record SpokenText(String words, int longestMillis, int expectedMillis) {
    /** No words. */
    public static final SpokenText SILENCE = new SpokenText("", 0, 0);

    /** Refuses an estimate below 0, and an expected length above the longest. */
    public SpokenText {
        Objects.requireNonNull(words, "words");
        if (expectedMillis < 0 || expectedMillis > longestMillis) {
            throw new IllegalArgumentException("\"" + words + "\" is expected to last 0 to " + longestMillis
                    + " ms, not " + expectedMillis + " ms");
        }
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
