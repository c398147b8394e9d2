package backroutine.progress;

import java.util.Objects;

/**
 * A set that was done.
 *
 * @param visit the number of the visit, 1 or 2
 * @param exercise the exercise's id
 * @param set the number of the set, from 1
 */
public record DoneSet(int visit, String exercise, int set) implements Comparable<DoneSet> {
    /** Refuses numbers below 1. */
    public DoneSet {
        Objects.requireNonNull(exercise, "exercise");
        if (visit < 1 || set < 1) {
            throw new IllegalArgumentException("visits and sets count from 1, not " + visit + " and " + set);
        }
    }

    @Override
    public int compareTo(DoneSet other) {
        return toString().compareTo(other.toString());
    }
}
