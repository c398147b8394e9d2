package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * The phases of one repetition with the person's settings, one after the other. Times are in milliseconds from the start of the
 * repetition.
 *
 * @param all at least one
 */
public record RepetitionPhases(List<Timed> all) {
    private static final long SECOND = 1_000;

    /** Keeps its own copy; refuses an empty list. */
    public RepetitionPhases {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a repetition needs at least one phase");
        }
    }

    /**
     * A phase and its time.
     *
     * @param start when it begins, in milliseconds from the start of the repetition
     * @param millis how long it lasts
     */
    public record Timed(Phase phase, long start, long millis) {
        /** Whether it is a hold. */
        public boolean held() {
            return phase.motion().held();
        }

        /** How much of it is over at a time, 0 to 1. */
        public double share(long at) {
            return Math.clamp((double) (at - start) / millis, 0, 1);
        }

        /** The second of it that is under way at a time, from 1 to its last one. */
        public long second(long at) {
            return Math.clamp((at - start) / SECOND + 1, 1, millis / SECOND);
        }

        /** How long it lasts, in seconds. */
        public long seconds() {
            return millis / SECOND;
        }
    }

    /** The phases of an exercise. */
    public static RepetitionPhases of(Exercise exercise, Settings settings) {
        List<Timed> all = new ArrayList<>();
        long start = 0;
        for (Phase phase : exercise.dose().repetition()) {
            long millis = settings.seconds(exercise, phase) * SECOND;
            all.add(new Timed(phase, start, millis));
            start += millis;
        }
        return new RepetitionPhases(all);
    }

    /** The phase that is under way at a time; the last one after the end. */
    public Timed at(long offset) {
        return all.stream()
                .filter(timed -> offset < timed.start() + timed.millis())
                .findFirst()
                .orElse(all.getLast());
    }
}
