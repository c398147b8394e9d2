package backroutine.text;

/**
 * How long words of one language take to say. The longest estimate is for beats, so that no word is cut off; the expected one
 * is for plain speech, where pauses are shortened by it.
 *
 * @param longest the estimate for a slow voice
 * @param expected the estimate for a voice of ordinary speed; no number in it is above that of {@code longest}
 */
public record SpeechRate(Rule longest, Rule expected) {
    /** Refuses an expected estimate that is above the longest one in any number. */
    public SpeechRate {
        boolean inOrder = expected.start <= longest.start && expected.letter <= longest.letter
                && expected.space <= longest.space && expected.shortPause <= longest.shortPause
                && expected.longPause <= longest.longPause;
        if (!inOrder) {
            throw new IllegalArgumentException("no figure of " + expected + " may be above that of " + longest);
        }
    }

    /** Plain words without markup, with their estimates. */
    public SpokenText of(String words) {
        String text = words.strip();
        return new SpokenText(words, longest.millis(text), expected.millis(text));
    }

    /**
     * Milliseconds for each part of a text. It counts letters, not syllables, because that needs no dictionary.
     *
     * @param start for any text that is not empty
     * @param letter for a letter; a digit counts as five letters
     * @param space for a space
     * @param shortPause for a comma, colon or semicolon, except at the end of the text
     * @param longPause for the end of a sentence, except at the end of the text
     */
    public record Rule(int start, int letter, int space, int shortPause, int longPause) {
        private static final int LETTERS_OF_A_DIGIT = 5;

        /** Refuses a number below 0. */
        public Rule {
            if (Math.min(Math.min(start, letter), Math.min(space, Math.min(shortPause, longPause))) < 0) {
                throw new IllegalArgumentException(
                        "a length is 0 ms or more, not one of " + start + ", " + letter + ", "
                                + space + ", " + shortPause + ", " + longPause);
            }
        }

        private int millis(String text) {
            int millis = text.isEmpty() ? 0 : start;
            for (int i = 0; i < text.length(); i++) {
                millis += of(text.charAt(i), i == text.length() - 1);
            }
            return millis;
        }

        private int of(char character, boolean last) {
            if (character >= 'a' && character <= 'z' || isSpokenMark(character)) {
                return letter;
            }
            if (Character.isDigit(character)) {
                return LETTERS_OF_A_DIGIT * letter;
            }
            return switch (character) {
                case ' ' -> space;
                case '.', '?', '!', '…', '。', '।' -> last ? 0 : longPause;
                case ',', ':', ';', '、' -> last ? 0 : shortPause;
                default -> 0;
            };
        }

        /** Whether it is a letter; the vowel signs of scripts such as Devanagari count as letters, too. */
        private static boolean isSpokenMark(char character) {
            return Character.isLetter(character) || Character.getType(character) == Character.COMBINING_SPACING_MARK
                    || Character.getType(character) == Character.NON_SPACING_MARK;
        }
    }
}
