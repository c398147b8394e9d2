package backroutine.pacing;

import java.util.Objects;

/**
 * The part of an introduction that is said.
 *
 * @param level the introduction; {@link IntroductionLevel#NONE} to say nothing
 * @param from how many of its sentences are left out because the user has heard them, 0 or more
 */
public record IntroductionPart(IntroductionLevel level, int from) {
    /** Refuses a negative number of sentences. */
    public IntroductionPart {
        Objects.requireNonNull(level, "level");
        if (from < 0) {
            throw new IllegalArgumentException("0 or more sentences are left out, not " + from);
        }
    }

    /** Nothing. */
    public static IntroductionPart none() {
        return whole(IntroductionLevel.NONE);
    }

    /** All sentences of this level. */
    public static IntroductionPart whole(IntroductionLevel level) {
        return new IntroductionPart(level, 0);
    }

    /** What the user has heard when one sentence of it more is taken as heard. */
    public Introduced afterSentence() {
        return Introduced.firstSentences(level, from + 1);
    }

    /** Whether nothing is said. */
    public boolean isNothing() {
        return level == IntroductionLevel.NONE;
    }
}
