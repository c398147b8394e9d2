package backroutine.talk.wav;

import backroutine.text.SpokenText;
import java.util.Locale;

/** How the estimates of one language compare with what its voice took, over many texts. */
final class LengthFigures {
    private int texts;
    private double longest;
    private double least = Double.MAX_VALUE;
    private double expected;

    /** Counts a text that took a voice so many milliseconds. */
    void add(SpokenText text, long millis) {
        texts++;
        longest += (double) text.longestMillis() / millis;
        least = Math.min(least, (double) text.longestMillis() / millis);
        expected += (double) text.expectedMillis() / millis;
    }

    /** The number of texts, and the estimates as multiples of what was measured. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5d  %.2f, %.2f  %.2f", texts, least, longest / texts, expected / texts);
    }
}
