package backroutine.progress;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One time through what is due.
 *
 * @param day the day on which it began
 * @param number 1 for the first of the day, 2 for the second
 * @param scope how much of the routine it goes through
 */
public record Visit(LocalDate day, int number, Scope scope) {
    /** How much of the routine a visit goes through. */
    public enum Scope {
        /** What is due and not yet done or skipped. */
        WHAT_IS_LEFT,
        /** Only the exercise that the user asked for. */
        ONE_EXERCISE,
        /** All exercises of the visit from the first one on, even those done already. */
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
