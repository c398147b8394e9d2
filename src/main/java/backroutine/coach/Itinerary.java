package backroutine.coach;

import backroutine.progress.Day;
import backroutine.progress.Visit;
import backroutine.progress.Visit.Scope;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a visit, and what of it is still to do.
 *
 * @param routine what a person is coached through
 * @param day what was done on the visit's day
 */
record Itinerary(Routine routine, Day day) {
    private static final int VISITS = 2;

    /** The first visit has everything; the second what is due twice, and once more what the first one missed. */
    List<Exercise> of(int visit) {
        List<Exercise> due = new ArrayList<>();
        for (Exercise exercise : routine.exercises()) {
            if (visit == 1 || dueTwice(exercise) || !day.completed(1, exercise)) {
                due.add(exercise);
            }
        }
        return due;
    }

    /** What belongs to both visits of the day. */
    List<Exercise> dueTwice() {
        return routine.exercises().stream().filter(Itinerary::dueTwice).toList();
    }

    private static boolean dueTwice(Exercise exercise) {
        return exercise.dose().timesADay().value() > 1;
    }

    /** What is neither done nor left out, in the routine's order. */
    List<Exercise> left(int visit) {
        List<Exercise> left = new ArrayList<>();
        for (Exercise exercise : of(visit)) {
            if (isLeft(visit, exercise)) {
                left.add(exercise);
            }
        }
        return left;
    }

    private boolean isLeft(int visit, Exercise exercise) {
        return !day.completed(visit, exercise) && !day.isLeftOut(visit, exercise);
    }

    /** The visit that is due now: the first one with something left to do; empty when the day is done. */
    Optional<Visit> due() {
        for (int visit = 1; visit <= VISITS; visit++) {
            if (!left(visit).isEmpty()) {
                return Optional.of(new Visit(day.date(), visit, Scope.WHAT_IS_LEFT));
            }
        }
        return Optional.empty();
    }

    /** The visit an exercise done on its own is counted in. */
    Visit alone() {
        return new Visit(day.date(), due().map(Visit::number).orElse(2), Scope.ONE_EXERCISE);
    }

    /** What follows an exercise in the visit: the later ones first, then what was passed over before it. */
    List<Exercise> after(Exercise current, Visit visit) {
        List<Exercise> all = switch (visit.scope()) {
            case ONE_EXERCISE -> List.of();
            case EVERYTHING_AGAIN -> of(visit.number());
            case WHAT_IS_LEFT -> left(visit.number());
        };
        List<Exercise> after = new ArrayList<>();
        List<Exercise> passedOver = new ArrayList<>();
        for (Exercise exercise : all) {
            int ahead = Integer.compare(position(exercise), position(current));
            if (ahead > 0) {
                after.add(exercise);
            } else if (ahead < 0 && visit.scope() == Scope.WHAT_IS_LEFT) {
                passedOver.add(exercise);
            }
        }
        after.addAll(passedOver);
        return after;
    }

    /** The exercise before this one in the visit; this one if it is the first. */
    Exercise before(Exercise current, Visit visit) {
        Exercise before = current;
        for (Exercise exercise : of(visit.number())) {
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
