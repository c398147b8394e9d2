package backroutine.pacing;

/**
 * How much audio one answer may play. Alexa's own limits are 240 seconds for a response and 90 seconds for a reprompt. These
 * limits are a little lower.
 */
public final class AlexaLimits {
    /** The longest counted part of a response, from the count-in on, in milliseconds. */
    public static final long COUNTED_AUDIO = 200_000;
    /** The longest response, its speech included, in milliseconds. */
    public static final long RESPONSE = 235_000;
    /**
     * The longest work in a block on a screen, in milliseconds; a single side may be longer. Alexa has been reported to close the
     * sessions of devices with a screen after 45 seconds to 4 minutes, and with each block the device shows that it is there.
     */
    public static final long SCREEN_SET = 80_000;
    /** The longest work in a reprompt, from the first repetition to the last, in milliseconds. */
    public static final long REPROMPT_WORK = 80_000;
    /** The longest reprompt, in milliseconds. */
    public static final long REPROMPT = 89_500;
    /**
     * The time reserved for the closing sentences of a visit, in milliseconds. It is reserved whatever is said in the end, so
     * that a plan always makes the same block.
     */
    public static final long CLOSING = 29_000;
    /** The same for plain speech, which may take longer than its beats when the voice is slow, in milliseconds. */
    public static final long CLOSING_IN_PLAIN_SPEECH = 39_000;
    /**
     * The longest that the cautions of a routine may take, in milliseconds. The same response has a greeting of up to 25 seconds,
     * an introduction with its question, and a minute to get into position. The introduction and its question fit a reprompt.
     */
    public static final long CAUTIONS = RESPONSE - 25_000 - REPROMPT - 60_000;
    /**
     * The most characters of plain speech in a response, with its breaks. Alexa's own limit is 8,000. The 100
     * characters between the two are left for the markup around the speech, and for characters that XML writes as several.
     */
    public static final int SPEECH_CHARACTERS = 7_900;
    /** The longest single pause in plain speech, in milliseconds: Alexa's own limit. */
    public static final int LONGEST_BREAK = 10_000;
    /** The characters of the longest pause in plain speech: {@code <break time="10000ms"/>}. */
    public static final int CHARACTERS_OF_A_BREAK = 24;
    /** The shortest average time of a character in any language, in milliseconds. */
    public static final int LEAST_MILLIS_OF_A_CHARACTER = 50;
    /** How long the microphone stays open, in milliseconds. */
    public static final int MICROPHONE = 8_000;

    private AlexaLimits() {}
}
