package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the blocks that play in the document on a screen: one set each, so that the device reports often. Such a block asks
 * nothing. It ends when the device reports that it was played, and the next block follows.
 */
final class ScreenBlocks {
    /** How long the device takes to report, in milliseconds; the next block begins after it. */
    static final int HANDOVER_MILLIS = 200;

    private final Transitions transitions;
    private final ExerciseEnding endings;
    private final RepromptPlanner following;

    ScreenBlocks(Transitions transitions, ExerciseEnding endings, RepromptPlanner following) {
        this.transitions = transitions;
        this.endings = endings;
        this.following = following;
    }

    /**
     * The block of a plan.
     *
     * @param introduction the beats that introduce the exercise; may be empty
     * @param remaining the sides that are left
     */
    Block of(List<Beat> introduction, RemainingSides remaining, BlockPlan plan) {
        List<Beat> beats = new ArrayList<>(introduction);
        beats.addAll(beginning(remaining, plan));
        int set = remaining.first().set();
        List<Beat> counted = new ArrayList<>(remaining.work());
        RemainingSides left = remaining.afterFirst();
        while (!left.isEmpty() && left.first().set() == set && fits(counted, left)) {
            counted.addAll(left.transitionAndWork());
            left = left.afterFirst();
        }
        beats.addAll(counted);
        beats.addAll(left.isEmpty() ? endOfExercise(remaining, plan) : List.of(handover(left.next())));
        return new Block(beats, List.of(), plan.speechBeforeMillis(), plan.delivery());
    }

    private List<Beat> beginning(RemainingSides remaining, BlockPlan plan) {
        Place from = remaining.first();
        boolean isNewSide = from.repetition() == 1 && !from.equals(Pacer.start(remaining.exercise()));
        return plan.start() == BlockStart.FOLLOWS_ON && isNewSide
                ? remaining.transition()
                : transitions.settle(remaining.exercise(), from, plan.settleSeconds());
    }

    private static boolean fits(List<Beat> counted, RemainingSides left) {
        return Timeline.millis(counted) + Timeline.millis(left.transitionAndWork()) <= AlexaLimits.SCREEN_SET;
    }

    private List<Beat> endOfExercise(RemainingSides done, BlockPlan plan) {
        Optional<Exercise> next = following.following(done.exercise(), plan);
        List<Beat> beats = new ArrayList<>();
        next.ifPresent(exercise -> beats.addAll(endings.end(done.exercise(), exercise, done.settings())));
        beats.add(handover(next.map(Pacer::start)));
        return beats;
    }

    private static Beat handover(Optional<Place> next) {
        return Beat.silent(HANDOVER_MILLIS, Kind.HANDOVER, next);
    }
}
