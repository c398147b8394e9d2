package backroutine.models;

/**
 * How freely an utterance that is no sample may be taken for an intent. Only the local session uses it; Alexa gets none of it.
 *
 * @param safety the class of safety, such as {@code pain}; empty for an ordinary intent
 * @param severity 0 for an ordinary intent; the more severe the class, the higher
 * @param samplesOnly whether nothing but a sample is taken for it, because a mistake would clear somebody or delete something
 */
public record IntentRules(String safety, int severity, boolean samplesOnly) {
    /** An intent without a class of safety. */
    public static final IntentRules ORDINARY = new IntentRules("", 0, false);

    /** Refuses a class without a severity, and the reverse. */
    public IntentRules {
        if (severity < 0 || safety.isEmpty() != (severity == 0)) {
            throw new IllegalArgumentException("the class \"" + safety + "\" cannot have the severity " + severity);
        }
    }
}
