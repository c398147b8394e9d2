package backroutine.progress;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One time through the routine.
 *
 * @param day the day it belongs to: the one it began on
 * @param number 1 for the first of the day, 2 for the second
 * @param alone whether she asked for one exercise only, so that nothing follows by itself
 */
public record Visit(LocalDate day, int number, boolean alone) {
    /** Refuses a visit that is neither the first nor the second of its day. */
    public Visit {
        Objects.requireNonNull(day, "day");
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("a day has visits 1 and 2, not " + number);
        }
    }
}
