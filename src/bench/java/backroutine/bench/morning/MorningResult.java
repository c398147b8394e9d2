package backroutine.bench.morning;

import java.util.List;
import java.util.stream.Stream;

/**
 * The result of a morning.
 *
 * @param load what was played
 * @param outcomes what came of each session
 * @param calls the calls to the table
 * @param functions the functions that were busy at the same time
 */
record MorningResult(Load load, List<Outcome> outcomes, CallCount calls, int functions) {
    MorningResult {
        outcomes = List.copyOf(outcomes);
    }

    Stream<TimedTurn> turns() {
        return outcomes.stream().flatMap(one -> one.turns().stream());
    }

    /** Sets that were heard and not stored or the other way round, of people who were not told that this may happen. */
    List<String> lost() {
        return outcomes.stream().filter(one -> !one.told()).flatMap(one -> one.lost().stream()).toList();
    }

    /** The same of people who were told. */
    List<String> lostAndTold() {
        return outcomes.stream().filter(Outcome::told).flatMap(one -> one.lost().stream()).toList();
    }

    int sentTwice() {
        return outcomes.stream().mapToInt(Outcome::sentTwice).sum();
    }

    int changedTwice() {
        return outcomes.stream().mapToInt(Outcome::changedTwice).sum();
    }

    long faults() {
        return turns().mapToLong(turn -> turn.faults().size()).sum();
    }

    long faults(Fault kind) {
        return turns().flatMap(turn -> turn.faults().stream()).filter(kind::equals).count();
    }

    long slow(boolean withFault) {
        return turns().filter(turn -> turn.isSlow() && turn.hasFault() == withFault).count();
    }

    /** The most sessions that were open at the same time, of the morning's clock. */
    long openAtThePeak() {
        return outcomes.stream()
                .mapToLong(one -> outcomes.stream()
                        .filter(other -> other.begin() <= one.begin() && one.begin() < other.end())
                        .count())
                .max()
                .orElse(0);
    }

    /** The time that a share of the answers takes at most, in milliseconds. */
    double millis(double share) {
        double[] sorted = turns().mapToDouble(TimedTurn::millis).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
