package backroutine.day;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The visits and exercises of the last days, with today.
 *
 * @param visits visits in which at least half of their exercises were completed
 * @param possible the number of possible visits: two a day since the user was cleared; of today only those that were made
 * @param times how often each exercise was completed, in the order of the routine; without those never completed
 */
public record VisitReport(int visits, int possible, Map<Exercise, Integer> times) {
    private static final int VISITS_A_DAY = 2;

    /** Keeps its own copy, in the same order. */
    public VisitReport {
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    /**
     * The report of a number of days.
     *
     * @param today the last day of the report
     * @param began the day on which the user was cleared
     * @param days the number of days, at least 1
     */
    public static VisitReport of(Routine routine, Progress progress, LocalDate today, LocalDate began, int days) {
        Map<Exercise, Integer> times = new LinkedHashMap<>();
        int visits = 0;
        for (int back = 0; back < days; back++) {
            Day day = progress.day(today.minusDays(back));
            for (Exercise exercise : routine.exercises()) {
                int done = (int) IntStream.rangeClosed(1, VISITS_A_DAY)
                        .filter(visit -> day.completed(visit, exercise))
                        .count();
                times.merge(exercise, done, Integer::sum);
            }
            visits += visits(routine, day);
        }
        times.values().removeIf(done -> done == 0);
        long daysBefore = Math.clamp(ChronoUnit.DAYS.between(began, today), 0, days - 1);
        return new VisitReport(visits, (int) daysBefore * VISITS_A_DAY + visits(routine, progress.day(today)), times);
    }

    private static int visits(Routine routine, Day day) {
        DueExercises dueExercises = new DueExercises(routine, day);
        return (int) IntStream.rangeClosed(1, VISITS_A_DAY).filter(dueExercises::isMade).count();
    }
}
