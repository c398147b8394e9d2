package backroutine.routine;

/**
 * The numbers a figure may have, its range included.
 *
 * @param least the least it may be
 * @param most the most it may be
 */
public record AllowedRange(int least, int most) {
    /** Whether {@code number} is inside the bounds. */
    public boolean contains(long number) {
        return least <= number && number <= most;
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }

    /**
     * Refuses a figure that leaves the bounds with its value or its range.
     *
     * @throws IllegalArgumentException naming the figure and what is allowed
     */
    void require(String name, DoseValue figure) {
        if (!contains(figure.min()) || !contains(figure.max())) {
            String found = figure.min() == figure.max()
                    ? String.valueOf(figure.value())
                    : figure.min() + " to " + figure.max();
            throw new IllegalArgumentException(name + " is " + this + ", not " + found);
        }
    }
}
