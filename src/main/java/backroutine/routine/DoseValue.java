package backroutine.routine;

import java.util.Objects;

/**
 * A number of a dose, with the range in which the user may change it and with who chose it.
 *
 * @param value the prescribed number, 0 or more; a count or seconds
 * @param min the smallest number the user may choose, at most {@code value}
 * @param max the largest number the user may choose, at least {@code value}
 * @param chosenBy who chose the number
 */
public record DoseValue(int value, int min, int max, ChosenBy chosenBy) {
    /** Refuses a range without the value in it, and numbers below 0. */
    public DoseValue {
        Objects.requireNonNull(chosenBy, "chosenBy");
        if (min < 0 || min > value || value > max) {
            throw new IllegalArgumentException(
                    "a dose value needs 0 <= min <= value <= max, not " + min + " <= " + value + " <= " + max);
        }
    }

    /** A number that the user cannot change. */
    public static DoseValue fixed(int value, ChosenBy chosenBy) {
        return new DoseValue(value, value, value, chosenBy);
    }

    /** The number in the range that is nearest to {@code wanted}. */
    public int nearest(int wanted) {
        return Math.clamp(wanted, min, max);
    }
}
