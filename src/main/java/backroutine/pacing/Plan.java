package backroutine.pacing;

import java.util.List;
import java.util.Objects;

/**
 * What one answer sets out to play: enough to make the same {@link Block} again later, and so to know how far it came.
 *
 * @param from where counting begins
 * @param opening how much is said of the exercise first
 * @param settleSeconds seconds to get into position, the lead-in count among them, 3 to 60
 * @param leadMillis how long the speech before the block is, in milliseconds
 * @param upcoming the exercises that follow in this visit, by id; empty when this one is the last
 * @param nextOpening how much should be said of the first of them, where there is room
 * @param waiting whether the answer only introduces and asks, and counting waits for a word or a silence
 * @param plain whether it is sent as plain speech, which may take a slow voice longer than its beats
 */
public record Plan(Place from, Detail opening, int settleSeconds, int leadMillis, List<String> upcoming,
        Detail nextOpening, boolean waiting, boolean plain) {
    /** The least time to get into position, in seconds: a count of three, for one who is in it already. */
    public static final int BRIEFLY = Transition.BRIEFLY_COUNTED;
    /** The most, in seconds: as long as a rest may take. */
    public static final int LONGEST = 60;

    /** Refuses a plan that leaves no time to get into position. */
    public Plan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(opening, "opening");
        upcoming = List.copyOf(upcoming);
        Objects.requireNonNull(nextOpening, "nextOpening");
        if (settleSeconds < Transition.BRIEFLY_COUNTED || settleSeconds > LONGEST) {
            throw new IllegalArgumentException(
                    "getting into position takes " + Transition.BRIEFLY_COUNTED + " to " + LONGEST + " s, not "
                            + settleSeconds);
        }
        if (leadMillis < 0) {
            throw new IllegalArgumentException("speech lasts 0 ms or more, not " + leadMillis);
        }
    }

    /** Whether there is time to fetch what is needed, before the question. */
    boolean gathers() {
        return waiting && settleSeconds > BRIEFLY;
    }

    /** Room for what closes the visit, in milliseconds. */
    long closing() {
        return plain ? Limits.CLOSING_PLAINLY : Limits.CLOSING;
    }

    /** What beats may last at most: as plain speech, a slow voice takes longer than the pauses were shortened by. */
    long lasts(List<Beat> beats) {
        long millis = Timeline.millis(beats);
        return plain
                ? millis + beats.stream()
                        .mapToLong(beat -> beat.text().longestMillis() - beat.text().expectedMillis())
                        .sum()
                : millis;
    }

    /** This plan after speech of {@code millis} milliseconds. */
    public Plan after(int millis) {
        return new Plan(from, opening, settleSeconds, millis, upcoming, nextOpening, waiting, plain);
    }

    /** This plan with other exercises to follow. */
    public Plan followedBy(List<String> others) {
        return new Plan(from, opening, settleSeconds, leadMillis, others, nextOpening, waiting, plain);
    }

    /** This plan, sent as plain speech. */
    public Plan plainly() {
        return new Plan(from, opening, settleSeconds, leadMillis, upcoming, nextOpening, waiting, true);
    }
}
