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
    /** How long the microphone stays open, in milliseconds. */
    public static final int MICROPHONE = 8_000;

    private AlexaLimits() {}
}
