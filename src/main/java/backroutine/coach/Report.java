package backroutine.coach;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was done in the last days, today among them.
 *
 * @param visits visits in which at least one exercise was completed
 * @param possible visits there could have been: two a day, from the day she began
 * @param times how often each exercise was completed, in the routine's order; only those that were
 */
record Report(int visits, int possible, Map<Exercise, Integer> times) {
    private static final int VISITS_A_DAY = 2;

    /** Keeps its own copy, in the same order. */
    Report {
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    static Report of(Routine routine, Progress progress, LocalDate today, LocalDate began, int days) {
        Map<Exercise, Integer> times = new LinkedHashMap<>();
        int visits = 0;
        for (int back = 0; back < days; back++) {
            Day day = progress.day(today.minusDays(back));
            for (int visit = 1; visit <= VISITS_A_DAY; visit++) {
                boolean some = false;
                for (Exercise exercise : routine.exercises()) {
                    if (day.completed(visit, exercise)) {
                        times.merge(exercise, 1, Integer::sum);
                        some = true;
                    }
                }
                visits += some ? 1 : 0;
            }
        }
        long sinceBegan = ChronoUnit.DAYS.between(began, today) + 1;
        Map<Exercise, Integer> inOrder = new LinkedHashMap<>();
        routine.exercises().stream().filter(times::containsKey).forEach(one -> inOrder.put(one, times.get(one)));
        return new Report(visits, Math.clamp(sinceBegan, 1, days) * VISITS_A_DAY, inOrder);
    }
}
