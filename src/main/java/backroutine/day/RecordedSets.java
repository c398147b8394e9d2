package backroutine.day;

import backroutine.pacing.Place;
import backroutine.pacing.Timeline;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;

/**
 * Records sets that were done, and counts the visit in which they were: once at least half of its exercises are completed.
 *
 * @param routine all exercises with their doses
 */
public record RecordedSets(Routine routine) {
    /** The progress with one more set of an exercise done. */
    public Progress done(Progress progress, Visit visit, Exercise exercise, int set) {
        Progress after = progress.done(visit, exercise, set);
        boolean isNewVisit = !isMade(progress, visit) && isMade(after, visit);
        return isNewVisit
                ? after.with(after.profile().guidance().with(after.profile().guidance().weeks().withVisit(visit.day())))
                : after;
    }

    /** The progress with the sets done whose last repetition has been played after {@code elapsed} milliseconds. */
    public Progress played(Progress progress, Visit visit, Timeline timeline, long elapsed) {
        Progress after = progress;
        for (Place ended : timeline.setsEnded(elapsed)) {
            after = done(after, visit, routine.exercise(ended.exercise()), ended.set());
        }
        return after;
    }

    /** Whether enough exercises of a visit are completed for it to count as one. */
    public boolean isMade(Progress progress, Visit visit) {
        return new DueExercises(routine, progress.day(visit.day())).isMade(visit.number());
    }
}
