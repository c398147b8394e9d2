package backroutine.pacing;

import backroutine.routine.Side;
import java.util.Objects;

/**
 * A repetition of the routine.
 *
 * @param exercise the exercise's id
 * @param set from 1
 * @param side the side that works
 * @param repetition from 1, counted on that side
 */
public record Place(String exercise, int set, Side side, int repetition) {
    /** Refuses a place before the first repetition. */
    public Place {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(side, "side");
        if (set < 1 || repetition < 1) {
            throw new IllegalArgumentException("sets and repetitions count from 1, not " + set + " and " + repetition);
        }
    }
}
