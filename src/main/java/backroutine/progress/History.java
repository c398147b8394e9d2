package backroutine.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was done so far, beyond the days that are kept.
 *
 * @param completions how often each exercise was completed, by id
 * @param lastDone the day on which each exercise was completed last, by id
 * @param visitEnded when the last visit came to its end
 */
public record History(Map<String, Integer> completions, Map<String, LocalDate> lastDone,
        Optional<Instant> visitEnded) {
    /** Keeps its own copies. */
    public History {
        completions = Map.copyOf(completions);
        lastDone = Map.copyOf(lastDone);
        Objects.requireNonNull(visitEnded, "visitEnded");
    }

    /** Nothing was done yet. */
    public static History none() {
        return new History(Map.of(), Map.of(), Optional.empty());
    }

    /** How often the exercise was completed. */
    public int completions(String exercise) {
        return completions.getOrDefault(exercise, 0);
    }

    /** The last day on which anything was completed. */
    public Optional<LocalDate> lastDay() {
        return lastDone.values().stream().max(LocalDate::compareTo);
    }

    /** This history with an exercise completed once more, on {@code day}. */
    public History with(String exercise, LocalDate day) {
        Map<String, Integer> times = new HashMap<>(completions);
        times.merge(exercise, 1, Integer::sum);
        Map<String, LocalDate> days = new HashMap<>(lastDone);
        days.merge(exercise, day, (one, other) -> one.isAfter(other) ? one : other);
        return new History(times, days, visitEnded);
    }

    /** This history with a visit ended at {@code when}. */
    public History withVisitEnded(Instant when) {
        return new History(completions, lastDone, Optional.of(when));
    }

    /** Both histories: the more of each, and the later. */
    History mergeMax(History other) {
        Map<String, Integer> times = new HashMap<>(completions);
        other.completions.forEach((exercise, some) -> times.merge(exercise, some, Math::max));
        Map<String, LocalDate> days = new HashMap<>(lastDone);
        other.lastDone.forEach(
                (exercise, day) -> days.merge(exercise, day, (one, more) -> one.isAfter(more) ? one : more));
        return new History(times, days, other.visitEnded.or(this::visitEnded));
    }

    /** Both histories, one after the other, the other's only of these exercises. */
    History mergeSum(History other, Set<String> exercises) {
        History both = mergeMax(new History(Map.of(), other.lastDone, other.visitEnded));
        Map<String, Integer> times = new HashMap<>(completions);
        exercises.forEach(exercise -> times.merge(exercise, other.completions(exercise), Integer::sum));
        times.values().removeIf(some -> some == 0);
        return new History(times, both.lastDone, both.visitEnded);
    }
}
