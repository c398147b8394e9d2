package backroutine.day;

import backroutine.progress.Day;
import backroutine.progress.Visit;
import backroutine.progress.Visit.Scope;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What belongs to a visit, and what of it is still to do.
 *
 * @param routine what a person is coached through
 * @param day what was done on the visit's day
 */
public record DueExercises(Routine routine, Day day) {
    /** The first visit has everything; the second what is due twice, and once more what the first one missed. */
    public List<Exercise> ofVisit(int visit) {
        return routine.exercises()
                .stream()
                .filter(exercise -> visit == 1 || dueTwice(exercise)
                        || !day.completed(1, exercise))
                .toList();
    }

    /** What belongs to both visits of the day. */
    public List<Exercise> dueTwice() {
        return routine.exercises().stream().filter(DueExercises::dueTwice).toList();
    }

    private static boolean dueTwice(Exercise exercise) {
        return exercise.dose().timesADay().value() > 1;
    }

    /** What is neither done nor left out, in the routine's order. */
    public List<Exercise> remaining(int visit) {
        return ofVisit(visit).stream().filter(exercise -> isRemaining(visit, exercise)).toList();
    }

    private boolean isRemaining(int visit, Exercise exercise) {
        return !day.completed(visit, exercise) && !day.isSkipped(visit, exercise);
    }

    /** The visit that is due now: the first one with something left to do; empty when the day is done. */
    public Optional<Visit> dueVisit() {
        return Stream.of(1, 2)
                .filter(visit -> !remaining(visit).isEmpty())
                .findFirst()
                .map(visit -> new Visit(day.date(), visit, Scope.WHAT_IS_LEFT));
    }

    /** The visit an exercise done on its own is counted in. */
    public Visit singleExerciseVisit() {
        return new Visit(day.date(), dueVisit().map(Visit::number).orElse(2), Scope.ONE_EXERCISE);
    }

    /** What follows an exercise in the visit: the later ones first, then what was passed over before it. */
    public List<Exercise> after(Exercise current, Visit visit) {
        int here = position(current);
        List<Exercise> after = new ArrayList<>();
        switch (visit.scope()) {
            case ONE_EXERCISE -> {}
            case EVERYTHING_AGAIN ->
                ofVisit(visit.number()).stream().filter(one -> position(one) > here).forEach(after::add);
            case WHAT_IS_LEFT -> {
                remaining(visit.number()).stream().filter(one -> position(one) > here).forEach(after::add);
                remaining(visit.number()).stream().filter(one -> position(one) < here).forEach(after::add);
            }
        }
        return after;
    }

    /** The exercise before this one in the visit; this one if it is the first. */
    public Exercise before(Exercise current, Visit visit) {
        Exercise before = current;
        for (Exercise exercise : ofVisit(visit.number())) {
            if (position(exercise) >= position(current)) {
                break;
            }
            before = exercise;
        }
        return before;
    }

    private int position(Exercise exercise) {
        return routine.exercises().indexOf(exercise);
    }
}
