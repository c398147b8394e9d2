package backroutine.routine;

/**
 * The whole numbers from {@code least} to {@code most}, both included.
 *
 * @param least the smallest allowed number
 * @param most the largest allowed number
 */
public record AllowedRange(int least, int most) {
    /** Whether {@code number} is in the range. */
    public boolean contains(long number) {
        return least <= number && number <= most;
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }

    /**
     * Refuses a dose value that is outside this range, or whose own range is.
     *
     * @throws IllegalArgumentException with the name and the allowed range
     */
    void require(String name, DoseValue value) {
        if (!contains(value.min()) || !contains(value.max())) {
            String found = value.min() == value.max()
                    ? String.valueOf(value.value())
                    : value.min() + " to " + value.max();
            throw new IllegalArgumentException(name + " is " + this + ", not " + found);
        }
    }
}
