package backroutine.routine;

import java.util.Objects;

/**
 * One number that doses a person, with the range it may move in and who chose it.
 *
 * @param value the prescribed number, in the unit its owner names (a count, or seconds)
 * @param min the least a person may choose, at most {@code value}
 * @param max the most a person may choose, at least {@code value}
 * @param chosenBy whether the number is the source's or ours
 */
public record DoseValue(int value, int min, int max, ChosenBy chosenBy) {
    /** Refuses a range that does not hold the value, and any number below zero. */
    public DoseValue {
        Objects.requireNonNull(chosenBy, "origin");
        if (min < 0 || min > value || value > max) {
            throw new IllegalArgumentException(
                    "a figure needs 0 <= min <= value <= max, not " + min + " <= " + value + " <= " + max);
        }
    }

    /** A number nobody may change by voice. */
    public static DoseValue fixed(int value, ChosenBy origin) {
        return new DoseValue(value, value, value, origin);
    }

    /** The nearest number to {@code wanted} inside the range. */
    public int nearest(int wanted) {
        return Math.clamp(wanted, min, max);
    }
}
