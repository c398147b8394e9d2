package backroutine.progress;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One time through the routine.
 *
 * @param day the day it belongs to: the one it began on
 * @param number 1 for the first of the day, 2 for the second
 * @param scope how much of the routine it goes through
 */
public record Visit(LocalDate day, int number, Scope scope) {
    /** How much of the routine a visit goes through. */
    public enum Scope {
        /** What is due and not yet done or left out. */
        WHAT_IS_LEFT,
        /** The one exercise she asked for; nothing follows by itself. */
        ONE_EXERCISE,
        /** All that the visit has, from the first on, whatever was done before. */
        EVERYTHING_AGAIN
    }

    /** Refuses a visit that is neither the first nor the second of its day. */
    public Visit {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(scope, "scope");
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("a day has visits 1 and 2, not " + number);
        }
    }

    /** This visit with another scope. */
    public Visit with(Scope other) {
        return new Visit(day, number, other);
    }
}
