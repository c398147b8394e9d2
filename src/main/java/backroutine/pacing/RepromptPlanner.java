package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the reprompt, which plays when the user says nothing: what is left of the introduction, as many of the next sides as fit,
 * then a last question. If no side fits, half of one does.
 */
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
     * The reprompt after {@code settleSeconds} to get into position; after a count-in of three if otherwise no whole side would
     * fit.
     *
     * @param introduction what the user has not heard yet of the introduction
     */
    List<Beat> of(RemainingSides remaining, List<Beat> introduction, int settleSeconds, BlockPlan plan) {
        List<Beat> settled = counting(remaining, introduction, settleSeconds, plan);
        if (settleSeconds == Transitions.SHORT_COUNT_IN || endsWithSide(settled, remaining)) {
            return settled;
        }
        List<Beat> hurried = counting(remaining, introduction, Transitions.SHORT_COUNT_IN, plan);
        return endsWithSide(hurried, remaining) ? hurried : settled;
    }

    private static boolean endsWithSide(List<Beat> beats, RemainingSides remaining) {
        int last = remaining.exercise().dose().repetitionsASide();
        return beats.stream()
                .filter(Beat::isWork)
                .anyMatch(beat -> beat.place().orElseThrow().repetition() == last);
    }

    private List<Beat> counting(RemainingSides remaining, List<Beat> introduction, int settleSeconds, BlockPlan plan) {
        List<Beat> before = new ArrayList<>(introduction);
        before.addAll(transitions.settle(remaining.exercise(), remaining.first(), settleSeconds));
        return wholeSides(remaining, before, plan).or(() -> partOfSide(remaining, before, plan)).orElseGet(() -> {
            List<Beat> uncounted = new ArrayList<>(introduction);
            uncounted.add(
                    prompts.finalReadyQuestions(remaining.exercise(), remaining.first(), plan.wording()).getFirst());
            return uncounted;
        });
    }

    /** As many sides as fit, with the rests and changes of side between them. */
    private Optional<List<Beat>> wholeSides(RemainingSides remaining, List<Beat> before, BlockPlan plan) {
        Optional<List<Beat>> fitting = Optional.empty();
        List<Beat> beats = new ArrayList<>(before);
        long work = 0;
        for (RemainingSides next = remaining; !next.isEmpty(); next = next.afterFirst()) {
            List<Beat> side = work == 0 ? next.work() : next.transitionAndWork();
            work += Timeline.millis(side);
            beats.addAll(side);
            Optional<Beat> end = firstThatFits(endsAfter(next.afterFirst(), plan), beats, work, plan);
            if (end.isEmpty()) {
                break;
            }
            fitting = Optional.of(with(beats, end.get()));
        }
        return fitting;
    }

    /** Half of what is left of the side, or less if that does not fit. */
    private Optional<List<Beat>> partOfSide(RemainingSides remaining, List<Beat> before, BlockPlan plan) {
        int from = remaining.first().repetition();
        int half = (from + remaining.exercise().dose().repetitionsASide()) / 2;
        for (int upTo = half; upTo >= from && upTo < remaining.exercise().dose().repetitionsASide(); upTo--) {
            List<Beat> part = remaining.workUpTo(upTo);
            List<Beat> beats = new ArrayList<>(before);
            beats.addAll(part);
            Beat end = prompts.finalReadyQuestions(remaining.exercise(), remaining.after(upTo).first(), plan.wording())
                    .getFirst();
            if (fits(beats, Timeline.millis(part), end, plan)) {
                return Optional.of(with(beats, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Beat> firstThatFits(List<Beat> ends, List<Beat> beats, long work, BlockPlan plan) {
        return ends.stream().filter(end -> fits(beats, work, end, plan)).findFirst();
    }

    private static boolean fits(List<Beat> beats, long work, Beat end, BlockPlan plan) {
        long afterwards = end.place().isEmpty() ? plan.closingMillis() : plan.longestMillis(List.of(end));
        return work <= AlexaLimits.REPROMPT_WORK && plan.longestMillis(beats) + afterwards <= AlexaLimits.REPROMPT;
    }

    private static List<Beat> with(List<Beat> beats, Beat end) {
        List<Beat> all = new ArrayList<>(beats);
        all.add(end);
        return all;
    }

    private List<Beat> endsAfter(RemainingSides remaining, BlockPlan plan) {
        if (!remaining.isEmpty()) {
            return prompts.finalReadyQuestions(remaining.exercise(), remaining.first(), plan.wording());
        }
        return following(remaining.exercise(), plan)
                .map(next -> prompts.finalReadyQuestions(next, Pacer.start(next), plan.wording()))
                .orElseGet(() -> List.of(prompts.lastQuestion(CountMessage.ASK_LAST)));
    }

    /** The exercise that comes next in the visit; empty when this one is the last. */
    Optional<Exercise> following(Exercise exercise, BlockPlan plan) {
        int next = plan.upcoming().indexOf(exercise.id()) + 1;
        return next < plan.upcoming().size()
                ? Optional.of(routine.exercise(plan.upcoming().get(next)))
                : Optional.empty();
    }
}
