package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the user has chosen. A choice is limited to the range of the prescription when it is used.
 *
 * @param holds chosen seconds of hold, by exercise id
 * @param restOffset seconds added to each rest between sets, -120 to 120
 * @param pace how fast the user moves
 * @param counting how much of a hold is counted aloud
 * @param direction whether the seconds of a hold are counted up or down
 * @param voice how loud the voice is
 * @param positionTime how much time the user needs to get into position
 * @param encouragement whether a rest begins with encouragement
 * @param verbosity how much the user wants to hear of an exercise before it is counted
 */
public record Settings(Map<String, Integer> holds, int restOffset, Pace pace, Counting counting,
        CountDirection direction, Voice voice, PositionTime positionTime, boolean encouragement, Verbosity verbosity) {
    /** By how many seconds a rest changes when the user says "rest longer" or "rest less". */
    public static final int REST_STEP = 10;
    /** The greatest change of a rest, in seconds. */
    public static final int REST_LIMIT = 120;

    /** Keeps its own copy; refuses a rest offset of more than two minutes. */
    public Settings {
        holds = Map.copyOf(holds);
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(positionTime, "positionTime");
        Objects.requireNonNull(verbosity, "verbosity");
        if (Math.abs(restOffset) > REST_LIMIT) {
            throw new IllegalArgumentException("a rest changes by " + REST_LIMIT + " s at most, not " + restOffset);
        }
    }

    /** Settings that change nothing of the prescription. */
    public static Settings prescribed() {
        return new Settings(Map.of(), 0, Pace.AS_PRESCRIBED, Counting.USUAL, CountDirection.UP, Voice.NORMAL,
                PositionTime.USUAL, true, Verbosity.AS_KNOWN);
    }

    /** Seconds of hold in this exercise; 0 if it has none. */
    public int hold(Exercise exercise) {
        return exercise.dose().hold().map(phase -> seconds(exercise, phase)).orElse(0);
    }

    /** Seconds that this phase lasts with these settings. */
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
        return new Settings(more, restOffset, pace, counting, direction, voice, positionTime, encouragement, verbosity);
    }

    /** These settings with rests that are {@code seconds} longer than prescribed, or shorter if negative. */
    public Settings withRestOffset(int seconds) {
        return new Settings(holds, seconds, pace, counting, direction, voice, positionTime, encouragement, verbosity);
    }

    /** These settings at another pace. */
    public Settings withPace(Pace other) {
        return new Settings(holds, restOffset, other, counting, direction, voice, positionTime, encouragement,
                verbosity);
    }

    /** These settings with another way of counting. */
    public Settings withCounting(Counting other) {
        return new Settings(holds, restOffset, pace, other, direction, voice, positionTime, encouragement, verbosity);
    }

    /** These settings with holds counted up or down. */
    public Settings withDirection(CountDirection other) {
        return new Settings(holds, restOffset, pace, counting, other, voice, positionTime, encouragement, verbosity);
    }

    /** These settings with a normal or a quiet voice. */
    public Settings withVoice(Voice other) {
        return new Settings(holds, restOffset, pace, counting, direction, other, positionTime, encouragement,
                verbosity);
    }

    /** These settings with other times to get into position. */
    public Settings withPositionTime(PositionTime other) {
        return new Settings(holds, restOffset, pace, counting, direction, voice, other, encouragement, verbosity);
    }

    /** These settings with encouragement on or off. */
    public Settings withEncouragement(boolean on) {
        return new Settings(holds, restOffset, pace, counting, direction, voice, positionTime, on, verbosity);
    }

    /** These settings with another verbosity. */
    public Settings withVerbosity(Verbosity other) {
        return new Settings(holds, restOffset, pace, counting, direction, voice, positionTime, encouragement, other);
    }
}
