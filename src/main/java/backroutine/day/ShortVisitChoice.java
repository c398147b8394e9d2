package backroutine.day;

import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The exercises for a user with little time.
 *
 * @param exercises what fits, in the order of the routine; empty if not even one fits
 * @param later what does not fit, in the order of the routine
 */
public record ShortVisitChoice(List<Exercise> exercises, List<Exercise> later) {
    /** Keeps its own copies. */
    public ShortVisitChoice {
        exercises = List.copyOf(exercises);
        later = List.copyOf(later);
    }

    /**
     * Chooses what was done least lately first, as long as all that is chosen fits. What was never done comes before anything
     * else.
     *
     * @param due the exercises to choose from, in the order of the routine
     * @param lastDone the day on which each exercise was completed last, by id; none for one that never was
     * @param millis how long exercises take one after another, in milliseconds
     * @param available the user's time, in milliseconds
     */
    public static ShortVisitChoice of(List<Exercise> due, Map<String, LocalDate> lastDone,
            ToLongFunction<List<Exercise>> millis, long available) {
        List<Exercise> chosen = List.of();
        List<Exercise> leastLatelyFirst = due.stream()
                .sorted(Comparator.comparing(exercise -> lastDone.getOrDefault(exercise.id(), LocalDate.MIN)))
                .toList();
        for (Exercise exercise : leastLatelyFirst) {
            List<Exercise> more = inOrder(due, chosen, exercise);
            if (millis.applyAsLong(more) <= available) {
                chosen = more;
            }
        }
        List<Exercise> later = new ArrayList<>(due);
        later.removeAll(chosen);
        return new ShortVisitChoice(chosen, later);
    }

    private static List<Exercise> inOrder(List<Exercise> due, List<Exercise> chosen, Exercise more) {
        return due.stream().filter(exercise -> exercise.equals(more) || chosen.contains(exercise)).toList();
    }
}
