package backroutine.pacing;

/** What one answer may play; Alexa's own limits are 240 s for a response and 90 s for a reprompt. */
public final class AlexaLimits {
    /** The most that is planned of counted audio in a response, in milliseconds. */
    public static final long COUNTED_AUDIO = 200_000;
    /** The most that is planned of a whole response, speech included, in milliseconds. */
    public static final long RESPONSE = 235_000;
    /** The most work that is planned in a reprompt, in milliseconds. */
    public static final long REPROMPT_WORK = 80_000;
    /** The most that is planned of a whole reprompt, in milliseconds. */
    public static final long REPROMPT = 89_500;
    /**
     * Room kept for what closes a visit, in milliseconds. It is kept whatever is said in the end, so that a plan always makes
     * the same block.
     */
    public static final long CLOSING = 18_000;
    /** The same for plain speech, which may take a slow voice longer than its beats. */
    public static final long CLOSING_IN_PLAIN_SPEECH = 25_000;
    /** How long the microphone stays open, in milliseconds. */
    public static final int MICROPHONE = 8_000;

    private AlexaLimits() {}
}
