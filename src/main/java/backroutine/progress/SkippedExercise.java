package backroutine.progress;

import java.util.Objects;

/**
 * An exercise that the person skipped in a visit.
 *
 * @param visit the number of the visit, 1 or 2
 * @param exercise the exercise's id
 */
public record SkippedExercise(int visit, String exercise) {
    /** Refuses a number below 1. */
    public SkippedExercise {
        Objects.requireNonNull(exercise, "exercise");
        if (visit < 1) {
            throw new IllegalArgumentException("visits count from 1, not " + visit);
        }
    }
}
