package backroutine.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a person did since the first visit, in totals: days are deleted after a while, this is not.
 *
 * @param completions how often each exercise was completed, by id
 * @param lastDone the day on which each exercise was completed last, by id
 * @param visitEnded when the last visit ended; empty if none has
 */
public record History(Map<String, Integer> completions, Map<String, LocalDate> lastDone,
        Optional<Instant> visitEnded) {
    /** Keeps its own copies. */
    public History {
        completions = Map.copyOf(completions);
        lastDone = Map.copyOf(lastDone);
        Objects.requireNonNull(visitEnded, "visitEnded");
    }

    /** The history of a person who has done nothing yet. */
    public static History none() {
        return new History(Map.of(), Map.of(), Optional.empty());
    }

    /** How often the exercise was completed. */
    public int completions(String exercise) {
        return completions.getOrDefault(exercise, 0);
    }

    /** The last day on which an exercise was completed; empty if none was. */
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

    /** Both histories of the same time merged: for each exercise the greater count and the later day. */
    History mergeMax(History other) {
        Map<String, Integer> times = new HashMap<>(completions);
        other.completions.forEach((exercise, count) -> times.merge(exercise, count, Math::max));
        Map<String, LocalDate> days = new HashMap<>(lastDone);
        other.lastDone.forEach(
                (exercise, day) -> days.merge(exercise, day, (one, more) -> one.isAfter(more) ? one : more));
        return new History(times, days, other.visitEnded.or(this::visitEnded));
    }

    /**
     * Both histories of different times merged: for each of these exercises the sum of the counts, and the later day of every
     * exercise.
     */
    History mergeSum(History other, Set<String> exercises) {
        History both = mergeMax(new History(Map.of(), other.lastDone, other.visitEnded));
        Map<String, Integer> times = new HashMap<>(completions);
        exercises.forEach(exercise -> times.merge(exercise, other.completions(exercise), Integer::sum));
        times.values().removeIf(count -> count == 0);
        return new History(times, both.lastDone, both.visitEnded);
    }
}
