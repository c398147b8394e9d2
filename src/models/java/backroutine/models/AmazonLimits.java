package backroutine.models;

/** Limits on what a skill teaches Alexa and tells the store. They are Amazon's where the comment does not say otherwise. */
final class AmazonLimits {
    static final int SAMPLE_CHARACTERS = 200;
    static final int SLOT_VALUE_CHARACTERS = 140;
    static final int MODEL_BYTES = 1_500_000;
    static final int LEAST_INVOCATION_CHARACTERS = 2;
    static final int MOST_INVOCATION_CHARACTERS = 50;
    static final int NAME_CHARACTERS = 50;
    static final int SUMMARY_CHARACTERS = 160;
    static final int DESCRIPTION_CHARACTERS = 4_000;
    static final int EXAMPLE_PHRASES = 3;
    static final int KEYWORDS = 30;
    /** Our own: Amazon publishes no figure, and more than this is a template that went wrong. */
    static final int SAMPLES_OF_AN_INTENT = 400;
    /** Our own: a line with more combinations is read by nobody. */
    static final int SAMPLES_OF_A_TEMPLATE = 100;

    private AmazonLimits() {}
}
