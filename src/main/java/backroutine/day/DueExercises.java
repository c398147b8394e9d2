package backroutine.day;

import backroutine.progress.Day;
import backroutine.progress.Visit;
import backroutine.progress.Visit.Scope;
import backroutine.routine.AfterPainRule;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exercises of the two visits of a day, and which of them remain.
 *
 * @param routine all exercises with their doses
 * @param day what was done and skipped on the day
 */
public record DueExercises(Routine routine, Day day) {
    /** The exercises of a visit: of the first all; of the second those due twice a day and those not completed in the first. */
    public List<Exercise> ofVisit(int visit) {
        return routine.exercises()
                .stream()
                .filter(exercise -> visit == 1 || dueTwice(exercise)
                        || !day.completed(1, exercise))
                .toList();
    }

    /** The exercises that are due twice a day. */
    public List<Exercise> dueTwice() {
        return routine.exercises().stream().filter(DueExercises::dueTwice).toList();
    }

    private static boolean dueTwice(Exercise exercise) {
        return exercise.dose().timesADay().value() > 1;
    }

    /** The exercises of a visit that are neither completed nor skipped, in the order of the routine. */
    public List<Exercise> remaining(int visit) {
        return ofVisit(visit).stream().filter(exercise -> isRemaining(visit, exercise)).toList();
    }

    /** The exercises that a visit begins with: of a short one the chosen ones that remain, of any other all that remain. */
    public List<Exercise> toDo(Visit visit) {
        List<Exercise> remaining = remaining(visit.number());
        return visit.scope() == Scope.SHORT ? chosen(visit, remaining) : remaining;
    }

    private static List<Exercise> chosen(Visit visit, List<Exercise> exercises) {
        return exercises.stream().filter(exercise -> visit.chosen().contains(exercise.id())).toList();
    }

    private boolean isRemaining(int visit, Exercise exercise) {
        return !day.completed(visit, exercise) && !day.isSkipped(visit, exercise);
    }

    /** Whether at least half of the exercises of a visit are completed, so that it counts as made. */
    public boolean isMade(int visit) {
        List<Exercise> due = ofVisit(visit);
        long done = due.stream().filter(exercise -> day.completed(visit, exercise)).count();
        return done > 0 && done * 2 >= due.size();
    }

    /** The visit that is due: the first one with a remaining exercise; empty when the day is done. */
    public Optional<Visit> dueVisit() {
        return Stream.of(1, 2)
                .filter(visit -> !remaining(visit).isEmpty())
                .findFirst()
                .map(visit -> new Visit(day.date(), visit, Scope.WHAT_IS_LEFT));
    }

    /** The visit that a single exercise is counted in. */
    public Visit singleExerciseVisit() {
        return new Visit(day.date(), dueVisit().map(Visit::number).orElse(2), Scope.ONE_EXERCISE);
    }

    /** The exercises that follow another in a visit: first the later ones, then earlier ones that remain. */
    public List<Exercise> after(Exercise current, Visit visit) {
        int here = position(current);
        List<Exercise> after = new ArrayList<>();
        switch (visit.scope()) {
            case ONE_EXERCISE -> {}
            case EVERYTHING_AGAIN ->
                ofVisit(visit.number()).stream()
                        .filter(one -> position(one) > here && !isLeftOutAfterPain(visit.number(), one))
                        .forEach(after::add);
            case WHAT_IS_LEFT, SHORT -> {
                toDo(visit).stream().filter(one -> position(one) > here).forEach(after::add);
                toDo(visit).stream().filter(one -> position(one) < here).forEach(after::add);
            }
        }
        return after;
    }

    /** The exercise before another in the visit; the same exercise if it is the first. */
    public Exercise before(Exercise current, Visit visit) {
        Exercise before = current;
        List<Exercise> ofVisit = ofVisit(visit.number());
        for (Exercise exercise : visit.scope() == Scope.SHORT ? chosen(visit, ofVisit) : ofVisit) {
            if (position(exercise) >= position(current)) {
                break;
            }
            before = isLeftOutAfterPain(visit.number(), exercise) ? before : exercise;
        }
        return before;
    }

    /** Whether an exercise must not be offered again. The reason why it was skipped is not kept: it may have been pain. */
    private boolean isLeftOutAfterPain(int visit, Exercise exercise) {
        return exercise.afterPain() == AfterPainRule.LEAVE_OUT && day.isSkipped(visit, exercise);
    }

    private int position(Exercise exercise) {
        return routine.exercises().indexOf(exercise);
    }
}
