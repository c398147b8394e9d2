package backroutine.pacing;

/**
 * How long words take to say: estimated high, so that nothing is cut, and as expected, so that breaks can be shortened.
 *
 * <p>Letters, not syllables, because a rule over letters needs no dictionary. Both are fitted to espeak-ng at its default
 * 175 words a minute, over every counted word and sentence of the bundled routine; {@code SpokenLengthTest} and
 * {@code PlainSpeechDriftTest} measure them again.
 */
public final class SpeechLength {
    /** At least 1.08 times what was measured ("six"), 2 times at most ("eight"); enough for a voice at 165 words a minute. */
    private static final Rule HIGH = new Rule(200, 72, 90, 250, 450);
    /**
     * The figures with the least worst drift over any set at any setting, 2.6 %: a linear programme over the measured length
     * of every set in plain speech, rounded.
     */
    private static final Rule EXPECTED = new Rule(180, 40, 50, 165, 420);

    private SpeechLength() {}

    /**
     * The estimate for plain words without markup, high enough for a voice slower than usual.
     *
     * @return milliseconds; 0 for words that are blank
     */
    public static int millis(String words) {
        return HIGH.millis(words.strip());
    }

    /**
     * How long plain words hold up a voice of ordinary speed; for breaks that have to be shortened by it. Right over a set
     * of counted words, and not for each of them.
     *
     * @return milliseconds, at most {@link #millis}; 0 for words that are blank
     */
    public static int expected(String words) {
        return EXPECTED.millis(words.strip());
    }

    /** Milliseconds for what words are made of; {@code start} is for having any at all. */
    private record Rule(int start, int letter, int gap, int shortPause, int longPause) {
        private static final int LETTERS_OF_A_FIGURE = 5;

        int millis(String text) {
            int millis = text.isEmpty() ? 0 : start;
            for (int i = 0; i < text.length(); i++) {
                millis += of(text.charAt(i), i == text.length() - 1);
            }
            return millis;
        }

        private int of(char character, boolean last) {
            if (character >= 'a' && character <= 'z' || Character.isLetter(character)) {
                return letter;
            }
            if (Character.isDigit(character)) {
                return LETTERS_OF_A_FIGURE * letter;
            }
            return switch (character) {
                case ' ' -> gap;
                case '.', '?', '!', '…' -> last ? 0 : longPause;
                case ',', ':', ';' -> last ? 0 : shortPause;
                default -> 0;
            };
        }
    }
}
