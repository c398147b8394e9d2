package backroutine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One time through what is due.
 *
 * @param day the day on which it began
 * @param number 1 for the first of the day, 2 for the second
 * @param scope how much of the routine it goes through
 * @param chosen the ids of the exercises of a short visit, at least one; empty for every other scope
 */
public record Visit(LocalDate day, int number, Scope scope, List<String> chosen) {
    /** How much of the routine a visit goes through. */
    public enum Scope {
        /** What is due and not yet done or skipped. */
        WHAT_IS_LEFT,
        /** Only the exercise that the user asked for. */
        ONE_EXERCISE,
        /** All exercises of the visit from the first one on, even those done already. */
        EVERYTHING_AGAIN,
        /** Some of what is due: the exercises that were chosen because they fit the user's time. */
        SHORT
    }

    /**
     * Keeps its own copy; refuses a visit that is neither the first nor the second of its day, a short visit without exercises,
     * and exercises of any other visit.
     */
    public Visit {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(scope, "scope");
        chosen = List.copyOf(chosen);
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("a day has visits 1 and 2, not " + number);
        }
        if ((scope == Scope.SHORT) == chosen.isEmpty()) {
            throw new IllegalArgumentException("only a short visit has chosen exercises, but a visit of the scope "
                    + scope + " has " + chosen);
        }
    }

    /** A visit that is not a short one. */
    public Visit(LocalDate day, int number, Scope scope) {
        this(day, number, scope, List.of());
    }

    /** This visit with another scope, which is not {@link Scope#SHORT}. */
    public Visit with(Scope other) {
        return new Visit(day, number, other);
    }

    /** This visit as a short one, with the exercises of these ids. */
    public Visit shortenedTo(List<String> exercises) {
        return new Visit(day, number, Scope.SHORT, exercises);
    }
}
