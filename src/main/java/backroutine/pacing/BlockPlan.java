package backroutine.pacing;

import java.util.List;
import java.util.Objects;

/**
 * What one answer sets out to play: enough to make the same {@link Block} again later, and so to know how far it came.
 *
 * @param from where counting begins
 * @param introduction how much is said of the exercise first
 * @param settleSeconds seconds to get into position, the lead-in count among them, 3 to 60
 * @param speechBeforeMillis how long the speech before the block is, in milliseconds
 * @param upcoming the exercises that follow in this visit, by id; empty when this one is the last
 * @param nextIntroduction how much should be said of the first of them, where there is room
 * @param waiting whether the answer only introduces and asks, and counting waits for a word or a silence
 * @param plain whether it is sent as plain speech, which may take a slow voice longer than its beats
 */
public record BlockPlan(Place from, IntroductionLevel introduction, int settleSeconds, int speechBeforeMillis,
        List<String> upcoming,
        IntroductionLevel nextIntroduction, boolean waiting, boolean plain) {
    /** The least time to get into position, in seconds: a count of three, for one who is in it already. */
    public static final int SHORTEST_SETTLE = Transitions.SHORT_COUNT_IN;
    /** The most, in seconds: as long as a rest may take. */
    public static final int LONGEST_SETTLE = 60;

    /** Refuses a plan that leaves no time to get into position. */
    public BlockPlan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(introduction, "opening");
        upcoming = List.copyOf(upcoming);
        Objects.requireNonNull(nextIntroduction, "nextOpening");
        if (settleSeconds < Transitions.SHORT_COUNT_IN || settleSeconds > LONGEST_SETTLE) {
            throw new IllegalArgumentException(
                    "getting into position takes " + Transitions.SHORT_COUNT_IN + " to " + LONGEST_SETTLE + " s, not "
                            + settleSeconds);
        }
        if (speechBeforeMillis < 0) {
            throw new IllegalArgumentException("speech lasts 0 ms or more, not " + speechBeforeMillis);
        }
    }

    /** Whether there is time to fetch what is needed, before the question. */
    boolean hasTimeToFetchEquipment() {
        return waiting && settleSeconds > SHORTEST_SETTLE;
    }

    /** Room for what closes the visit, in milliseconds. */
    long closingMillis() {
        return plain ? AlexaLimits.CLOSING_IN_PLAIN_SPEECH : AlexaLimits.CLOSING;
    }

    /** What beats may last at most: as plain speech, a slow voice takes longer than the pauses were shortened by. */
    long longestMillis(List<Beat> beats) {
        long millis = Timeline.millis(beats);
        return plain
                ? millis + beats.stream()
                        .mapToLong(beat -> beat.text().longestMillis() - beat.text().expectedMillis())
                        .sum()
                : millis;
    }

    /** This plan after speech of {@code millis} milliseconds. */
    public BlockPlan withSpeechBefore(int millis) {
        return new BlockPlan(from, introduction, settleSeconds, millis, upcoming, nextIntroduction, waiting, plain);
    }

    /** This plan with other exercises to follow. */
    public BlockPlan followedBy(List<String> others) {
        return new BlockPlan(from, introduction, settleSeconds, speechBeforeMillis, others, nextIntroduction, waiting,
                plain);
    }

    /** This plan, sent as plain speech. */
    public BlockPlan asPlainSpeech() {
        return new BlockPlan(from, introduction, settleSeconds, speechBeforeMillis, upcoming, nextIntroduction, waiting,
                true);
    }
}
