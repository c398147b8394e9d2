package backroutine.pacing;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How much of the introduction of an exercise the user has heard.
 *
 * @param level the introduction that was said; {@link IntroductionLevel#NONE} for none
 * @param sentences how many of its sentences were heard, 1 or more; empty for all of them
 */
public record Introduced(IntroductionLevel level, OptionalInt sentences) {
    private static final String SEPARATOR = "+";
    private static final Introduced NOTHING = all(IntroductionLevel.NONE);

    /** Refuses a number of sentences below 1. */
    public Introduced {
        Objects.requireNonNull(level, "level");
        if (sentences.orElse(1) < 1) {
            throw new IllegalArgumentException("1 or more sentences were heard, not " + sentences.getAsInt());
        }
    }

    /** Nothing was heard. */
    public static Introduced nothing() {
        return NOTHING;
    }

    /** An introduction of this level was heard to its end. */
    public static Introduced all(IntroductionLevel level) {
        return new Introduced(level, OptionalInt.empty());
    }

    /** The first sentences of an introduction were heard; nothing for none. */
    public static Introduced firstSentences(IntroductionLevel level, int sentences) {
        return sentences == 0 ? NOTHING : new Introduced(level, OptionalInt.of(sentences));
    }

    /** What still has to be said where an introduction of this level is needed. */
    public IntroductionPart remaining(IntroductionLevel needed) {
        boolean enough = level.compareTo(needed) >= 0;
        if (!enough) {
            return IntroductionPart.whole(needed);
        }
        return sentences.isPresent()
                ? new IntroductionPart(level, sentences.getAsInt())
                : IntroductionPart.none();
    }

    /** One text for it, such as {@code FULL} or {@code FULL+3}. */
    public String code() {
        return sentences.isPresent() ? level.name() + SEPARATOR + sentences.getAsInt() : level.name();
    }

    /**
     * What {@link #code()} made a text of.
     *
     * @throws IllegalArgumentException if the text is none of those
     */
    public static Introduced of(String code) {
        int at = code.indexOf(SEPARATOR);
        return at < 0
                ? all(IntroductionLevel.valueOf(code))
                : new Introduced(IntroductionLevel.valueOf(code.substring(0, at)),
                        OptionalInt.of(Integer.parseInt(code.substring(at + 1))));
    }
}
