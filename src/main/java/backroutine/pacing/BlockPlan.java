package backroutine.pacing;

import java.util.List;
import java.util.Objects;

/**
 * The plan of one block. {@link BlockPlanner} makes the same {@link Block} from it at any time, so only the plan is stored.
 *
 * @param from the repetition with which counting begins
 * @param introduction the part of the introduction that is said before the exercise is counted
 * @param fetchesKit whether the user gets time to fetch what the exercise needs
 * @param settleSeconds seconds to get into position, the count-in included, 3 to 60
 * @param speechBeforeMillis how long the plain speech before the block is, in milliseconds, 0 or more
 * @param upcoming the ids of the exercises that follow in this visit; empty when there is none
 * @param nextIntroduction how much of the next exercise is introduced at most; less if the time does not suffice
 * @param start how it begins after its introduction
 * @param delivery how it reaches the user
 * @param wording how its sentences are worded
 */
public record BlockPlan(Place from, IntroductionPart introduction, boolean fetchesKit, int settleSeconds,
        int speechBeforeMillis, List<String> upcoming, IntroductionLevel nextIntroduction, BlockStart start,
        Delivery delivery, Wording wording) {
    /** The shortest time to get into position, in seconds: a count-in of three, for a user who is in position already. */
    public static final int SHORTEST_SETTLE = Transitions.SHORT_COUNT_IN;
    /** The longest time to get into position, in seconds. */
    public static final int LONGEST_SETTLE = 60;

    /** Refuses a settle time that is too short or too long, and a negative length of speech. */
    public BlockPlan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(introduction, "introduction");
        upcoming = List.copyOf(upcoming);
        Objects.requireNonNull(nextIntroduction, "nextIntroduction");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(wording, "wording");
        if (settleSeconds < SHORTEST_SETTLE || settleSeconds > LONGEST_SETTLE) {
            throw new IllegalArgumentException(
                    "getting into position takes " + SHORTEST_SETTLE + " to " + LONGEST_SETTLE + " s, not "
                            + settleSeconds);
        }
        if (speechBeforeMillis < 0) {
            throw new IllegalArgumentException("speech lasts 0 ms or more, not " + speechBeforeMillis);
        }
    }

    /** Whether it is sent as plain speech. */
    public boolean plain() {
        return delivery == Delivery.PLAIN_SPEECH;
    }

    /** Whether the response only introduces the exercise and asks. */
    public boolean waiting() {
        return start.asks();
    }

    /** Whether it answers what was not understood. */
    public boolean afterMiss() {
        return start == BlockStart.ASKS_AFTER_MISS;
    }

    /** The time to reserve for the closing sentences of the visit, in milliseconds. */
    long closingMillis() {
        return plain() ? AlexaLimits.CLOSING_IN_PLAIN_SPEECH : AlexaLimits.CLOSING;
    }

    /**
     * The longest the beats may take, in milliseconds. As plain speech, a slow voice takes longer than expected, and the pauses
     * do not get shorter for it.
     */
    long longestMillis(List<Beat> beats) {
        long millis = Timeline.millis(beats);
        return plain()
                ? millis + beats.stream()
                        .mapToLong(beat -> beat.text().longestMillis() - beat.text().expectedMillis())
                        .sum()
                : millis;
    }

    /** Whether Alexa plays a response of these beats together with other speech, of which only the length is known. */
    boolean fits(List<Beat> beats, long speechMillis) {
        return speechMillis + longestMillis(beats) <= AlexaLimits.RESPONSE
                && hasRoomFor(characters(beats), speechMillis);
    }

    /**
     * The longest pause that a response of these beats and of other speech has room for, in milliseconds; below 0 if it has no
     * room for the beats.
     */
    long longestPause(List<Beat> beats, long speechMillis) {
        long millis = AlexaLimits.RESPONSE - speechMillis - longestMillis(beats);
        long breaks = Math.floorDiv(charactersLeft(characters(beats), speechMillis), AlexaLimits.CHARACTERS_OF_A_BREAK);
        return Math.min(millis, breaks * AlexaLimits.LONGEST_BREAK);
    }

    /**
     * The most characters that the beats take as plain speech, markup included; 0 for another delivery, which has no such
     * limit.
     */
    int characters(List<Beat> beats) {
        return plain() ? beats.stream().mapToInt(BlockPlan::characters).sum() : 0;
    }

    private static int characters(Beat beat) {
        return beat.words().length()
                + Math.ceilDiv(beat.millis(), AlexaLimits.LONGEST_BREAK) * AlexaLimits.CHARACTERS_OF_A_BREAK;
    }

    /** Whether a response has enough room for this many characters and for speech of which only the length is known. */
    boolean hasRoomFor(int characters, long speechMillis) {
        return !plain() || charactersLeft(characters, speechMillis) >= 0;
    }

    private static long charactersLeft(int characters, long speechMillis) {
        return AlexaLimits.SPEECH_CHARACTERS - characters
                - Math.ceilDiv(speechMillis, AlexaLimits.LEAST_MILLIS_OF_A_CHARACTER);
    }

    /** This plan after plain speech of {@code millis} milliseconds. */
    public BlockPlan withSpeechBefore(int millis) {
        return new BlockPlan(from, introduction, fetchesKit, settleSeconds, millis, upcoming, nextIntroduction, start,
                delivery, wording);
    }

    /** This plan with other upcoming exercises. */
    public BlockPlan followedBy(List<String> ids) {
        return new BlockPlan(from, introduction, fetchesKit, settleSeconds, speechBeforeMillis, ids, nextIntroduction,
                start,
                delivery, wording);
    }

    /** This plan, with the question whether the user is ready before it counts. */
    public BlockPlan asking() {
        return new BlockPlan(from, introduction, fetchesKit, SHORTEST_SETTLE, speechBeforeMillis, upcoming,
                nextIntroduction, BlockStart.ASKS, delivery.withMicrophone(), wording);
    }

    /** This plan, delivered in another way. */
    public BlockPlan deliveredAs(Delivery other) {
        return new BlockPlan(from, introduction, fetchesKit, settleSeconds, speechBeforeMillis, upcoming,
                nextIntroduction, start, other, wording);
    }
}
