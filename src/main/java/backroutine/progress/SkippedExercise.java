package backroutine.progress;

import java.util.Objects;

/**
 * An exercise she chose to leave out of a visit.
 *
 * @param visit 1 or 2
 * @param exercise the exercise's id
 */
public record SkippedExercise(int visit, String exercise) {
    /** Refuses a visit before the first. */
    public SkippedExercise {
        Objects.requireNonNull(exercise, "exercise");
        if (visit < 1) {
            throw new IllegalArgumentException("visits count from 1, not " + visit);
        }
    }
}
