package backroutine.models;

/** The limits of interaction models and store texts. They are Amazon's unless the comment says otherwise. */
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
    /** A limit of this project: Amazon publishes none. An intent with more samples has a mistake in a template. */
    static final int SAMPLES_OF_AN_INTENT = 1_500;
    /** A limit of this project: more combinations in one line are hard to review. */
    static final int SAMPLES_OF_A_TEMPLATE = 100;

    private AmazonLimits() {}
}
