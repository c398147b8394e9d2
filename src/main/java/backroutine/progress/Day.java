package backroutine.progress;

import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a person did on one day, in the person's own time zone.
 *
 * @param date the day
 * @param done the sets done; a set that is done twice in a visit counts once
 * @param skipped the exercises that the person skipped
 */
public record Day(LocalDate date, Set<DoneSet> done, Set<SkippedExercise> skipped) {
    /** Keeps its own copies. */
    public Day {
        Objects.requireNonNull(date, "date");
        done = Set.copyOf(done);
        skipped = Set.copyOf(skipped);
    }

    /** A day on which nothing was done yet. */
    public static Day empty(LocalDate date) {
        return new Day(date, Set.of(), Set.of());
    }

    /** This day with one more set done. */
    public Day with(DoneSet set) {
        Set<DoneSet> more = new HashSet<>(done);
        more.add(set);
        return new Day(date, more, skipped);
    }

    /** This day with an exercise skipped. */
    public Day with(SkippedExercise exercise) {
        Set<SkippedExercise> more = new HashSet<>(skipped);
        more.add(exercise);
        return new Day(date, done, more);
    }

    /** Whether every set of the exercise was done in this visit. */
    public boolean completed(int visit, Exercise exercise) {
        for (int set = 1; set <= exercise.dose().sets().value(); set++) {
            if (!done.contains(new DoneSet(visit, exercise.id(), set))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the person skipped the exercise in this visit. */
    public boolean isSkipped(int visit, Exercise exercise) {
        return skipped.contains(new SkippedExercise(visit, exercise.id()));
    }
}
