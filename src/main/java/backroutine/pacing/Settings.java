package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a person has chosen; every choice is held inside the prescription's range when it is used.
 *
 * @param holds chosen seconds of hold by exercise id
 * @param restOffset seconds added to every rest between sets, may be negative
 * @param pace how fast she moves
 * @param counting how much of a hold is counted aloud
 * @param encouragement whether a kind word comes with a rest
 * @param verbosity how much she wants to be told
 */
public record Settings(Map<String, Integer> holds, int restOffset, Pace pace, Counting counting,
        boolean encouragement, Verbosity verbosity) {
    /** The seconds one "longer" or "shorter" moves a rest. */
    public static final int REST_STEP = 10;
    /** The most a rest may be moved, in seconds. */
    public static final int REST_LIMIT = 120;

    /** Keeps its own copy; refuses an offset of more than two minutes. */
    public Settings {
        holds = Map.copyOf(holds);
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(verbosity, "talk");
        if (Math.abs(restOffset) > REST_LIMIT) {
            throw new IllegalArgumentException("a rest moves by " + REST_LIMIT + " s at most, not " + restOffset);
        }
    }

    /** As the routine prescribes. */
    public static Settings prescribed() {
        return new Settings(Map.of(), 0, Pace.AS_PRESCRIBED, Counting.EVERY_SECOND, true, Verbosity.AS_KNOWN);
    }

    /** Seconds of hold in this exercise; 0 where it has none. */
    public int hold(Exercise exercise) {
        return exercise.dose().hold().map(phase -> seconds(exercise, phase)).orElse(0);
    }

    /** Seconds this phase lasts for her. */
    public int seconds(Exercise exercise, Phase phase) {
        int prescribed = phase.seconds().value();
        int wanted = phase.motion().held()
                ? holds.getOrDefault(exercise.id(), prescribed)
                : prescribed + pace.seconds();
        return phase.seconds().nearest(wanted);
    }

    /** Seconds of rest between two sets of this exercise. */
    public int rest(Exercise exercise) {
        return exercise.dose().rest().nearest(exercise.dose().rest().value() + restOffset);
    }

    /** These settings with another hold for one exercise. */
    public Settings withHold(String exercise, int seconds) {
        Map<String, Integer> more = new HashMap<>(holds);
        more.put(exercise, seconds);
        return new Settings(more, restOffset, pace, counting, encouragement, verbosity);
    }

    /** These settings with rests longer or shorter by {@code seconds} than prescribed. */
    public Settings withRestOffset(int seconds) {
        return new Settings(holds, seconds, pace, counting, encouragement, verbosity);
    }

    /** These settings at another pace. */
    public Settings withPace(Pace other) {
        return new Settings(holds, restOffset, other, counting, encouragement, verbosity);
    }

    /** These settings with another way of counting. */
    public Settings withCounting(Counting other) {
        return new Settings(holds, restOffset, pace, other, encouragement, verbosity);
    }

    /** These settings with encouragement on or off. */
    public Settings withEncouragement(boolean on) {
        return new Settings(holds, restOffset, pace, counting, on, verbosity);
    }

    /** These settings with more or less to be told. */
    public Settings withVerbosity(Verbosity other) {
        return new Settings(holds, restOffset, pace, counting, encouragement, other);
    }
}
