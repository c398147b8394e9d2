package backroutine.bench.morning;

import java.util.List;

/**
 * An answered request.
 *
 * @param millis the elapsed time until the answer
 * @param faults what went wrong with its calls to the table
 */
record TimedTurn(double millis, List<Fault> faults) {
    private static final double SLOW = 2_000;

    TimedTurn {
        faults = List.copyOf(faults);
    }

    boolean isSlow() {
        return millis > SLOW;
    }

    boolean hasFault() {
        return !faults.isEmpty();
    }
}
