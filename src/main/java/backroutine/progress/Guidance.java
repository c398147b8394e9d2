package backroutine.progress;

/**
 * What the coach has to remember to lead a person over weeks without asking the same thing twice. It says nothing of how the
 * person feels.
 *
 * @param moreTimeAsked how often the person needed more time to get into position, 0 or more
 */
public record Guidance(int moreTimeAsked) {
    /** Refuses a negative number. */
    public Guidance {
        if (moreTimeAsked < 0) {
            throw new IllegalArgumentException("more time was needed 0 times or more, not " + moreTimeAsked);
        }
    }

    /** The guidance of a person who is new. */
    public static Guidance none() {
        return new Guidance(0);
    }

    /** This guidance after the person needed more time once more. */
    public Guidance withMoreTimeAsked() {
        return new Guidance(moreTimeAsked + 1);
    }
}
