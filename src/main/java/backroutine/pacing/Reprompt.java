package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What plays when she says nothing: the next sides, as many as a reprompt holds, and a last question. */
final class Reprompt {
    private final Routine routine;
    private final Transition transition;
    private final Asking asking;

    Reprompt(Routine routine, Transition transition, Asking asking) {
        this.routine = routine;
        this.transition = transition;
        this.asking = asking;
    }

    /** With the time to get into position where that leaves room for as much, otherwise after a count of three. */
    List<Beat> of(Stretch left, int settleSeconds, Plan plan) {
        List<List<Beat>> sides = sides(left);
        List<Beat> brief = counted(left, sides, Transition.BRIEFLY_COUNTED, plan);
        if (settleSeconds == Transition.BRIEFLY_COUNTED) {
            return brief;
        }
        List<Beat> settled = counted(left, sides, settleSeconds, plan);
        return countsAsMuch(settled, brief) ? settled : brief;
    }

    /** The sides that together are not too much work for a reprompt, each after the first with what comes before it. */
    private static List<List<Beat>> sides(Stretch left) {
        List<List<Beat>> sides = new ArrayList<>();
        long work = 0;
        for (Stretch rest = left; !rest.isEmpty(); rest = rest.after()) {
            List<Beat> side = sides.isEmpty() ? rest.work() : rest.ledWork();
            work += Timeline.millis(side);
            if (work > Limits.REPROMPT_WORK) {
                break;
            }
            sides.add(side);
        }
        return sides;
    }

    private static boolean countsAsMuch(List<Beat> some, List<Beat> others) {
        return some.stream().filter(Beat::working).count() >= others.stream().filter(Beat::working).count();
    }

    private List<Beat> counted(Stretch left, List<List<Beat>> sides, int settleSeconds, Plan plan) {
        List<Beat> beats = new ArrayList<>(transition.settle(left.exercise(), left.first(), settleSeconds));
        List<Beat> end = List.of(asking.once(left.exercise(), left.first()));
        long millis = plan.lasts(beats);
        Stretch rest = left;
        for (List<Beat> side : sides) {
            rest = rest.after();
            List<Beat> endAfter = endAfter(rest, plan);
            millis += plan.lasts(side);
            if (millis + roomFor(endAfter, plan) > Limits.REPROMPT) {
                break;
            }
            beats.addAll(side);
            end = endAfter;
        }
        if (beats.stream().noneMatch(Beat::working)) {
            return end;
        }
        beats.addAll(end);
        return beats;
    }

    private static long roomFor(List<Beat> end, Plan plan) {
        boolean closes = end.getLast().place().isEmpty();
        return closes ? plan.closing() : plan.lasts(end);
    }

    private List<Beat> endAfter(Stretch left, Plan plan) {
        if (!left.isEmpty()) {
            return List.of(asking.once(left.exercise(), left.first()));
        }
        Optional<Exercise> next = following(left.exercise(), plan);
        if (next.isEmpty()) {
            return List.of(asking.last(CountMessage.ASK_LAST));
        }
        Place start = Pacer.start(next.get());
        return List.of(asking.once(next.get(), start));
    }

    /** The exercise that comes after this one in the visit; empty when it is the last. */
    Optional<Exercise> following(Exercise exercise, Plan plan) {
        int next = plan.upcoming().indexOf(exercise.id()) + 1;
        return next < plan.upcoming().size()
                ? Optional.of(routine.exercise(plan.upcoming().get(next)))
                : Optional.empty();
    }
}
