package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the reprompt, which plays when the user says nothing: as many of the next sides as fit, then a last question. */
final class RepromptPlanner {
    private final Routine routine;
    private final Transitions transitions;
    private final Prompts prompts;

    RepromptPlanner(Routine routine, Transitions transitions, Prompts prompts) {
        this.routine = routine;
        this.transitions = transitions;
        this.prompts = prompts;
    }

    /**
     * The reprompt after {@code settleSeconds} to get into position; after a count-in of three if otherwise fewer sides would
     * fit.
     */
    List<Beat> of(RemainingSides remaining, int settleSeconds, BlockPlan plan) {
        List<List<Beat>> sides = sidesWithinLimit(remaining);
        List<Beat> shortCountIn = withCountIn(remaining, sides, Transitions.SHORT_COUNT_IN, plan);
        if (settleSeconds == Transitions.SHORT_COUNT_IN) {
            return shortCountIn;
        }
        List<Beat> longCountIn = withCountIn(remaining, sides, settleSeconds, plan);
        return hasAsMuchWork(longCountIn, shortCountIn) ? longCountIn : shortCountIn;
    }

    /**
     * The sides that together are not too much work for a reprompt; all but the first with the rest or change of sides before
     * them.
     */
    private static List<List<Beat>> sidesWithinLimit(RemainingSides remaining) {
        List<List<Beat>> sides = new ArrayList<>();
        long work = 0;
        for (RemainingSides next = remaining; !next.isEmpty(); next = next.afterFirst()) {
            List<Beat> side = sides.isEmpty() ? next.work() : next.transitionAndWork();
            work += Timeline.millis(side);
            if (work > AlexaLimits.REPROMPT_WORK) {
                break;
            }
            sides.add(side);
        }
        return sides;
    }

    private static boolean hasAsMuchWork(List<Beat> some, List<Beat> others) {
        return some.stream().filter(Beat::isWork).count() >= others.stream().filter(Beat::isWork).count();
    }

    private List<Beat> withCountIn(RemainingSides remaining, List<List<Beat>> sides, int settleSeconds,
            BlockPlan plan) {
        List<Beat> beats = new ArrayList<>(transitions.settle(remaining.exercise(), remaining.first(), settleSeconds));
        List<Beat> end = List.of(prompts.finalReadyQuestion(remaining.exercise(), remaining.first()));
        long millis = plan.longestMillis(beats);
        RemainingSides next = remaining;
        for (List<Beat> side : sides) {
            next = next.afterFirst();
            List<Beat> endAfter = endAfter(next, plan);
            millis += plan.longestMillis(side);
            if (millis + millisFor(endAfter, plan) > AlexaLimits.REPROMPT) {
                break;
            }
            beats.addAll(side);
            end = endAfter;
        }
        if (beats.stream().noneMatch(Beat::isWork)) {
            return end;
        }
        beats.addAll(end);
        return beats;
    }

    private static long millisFor(List<Beat> end, BlockPlan plan) {
        boolean closes = end.getLast().place().isEmpty();
        return closes ? plan.closingMillis() : plan.longestMillis(end);
    }

    private List<Beat> endAfter(RemainingSides remaining, BlockPlan plan) {
        if (!remaining.isEmpty()) {
            return List.of(prompts.finalReadyQuestion(remaining.exercise(), remaining.first()));
        }
        Optional<Exercise> next = following(remaining.exercise(), plan);
        if (next.isEmpty()) {
            return List.of(prompts.lastQuestion(CountMessage.ASK_LAST));
        }
        Place start = Pacer.start(next.get());
        return List.of(prompts.finalReadyQuestion(next.get(), start));
    }

    /** The exercise that comes next in the visit; empty when this one is the last. */
    Optional<Exercise> following(Exercise exercise, BlockPlan plan) {
        int next = plan.upcoming().indexOf(exercise.id()) + 1;
        return next < plan.upcoming().size()
                ? Optional.of(routine.exercise(plan.upcoming().get(next)))
                : Optional.empty();
    }
}
