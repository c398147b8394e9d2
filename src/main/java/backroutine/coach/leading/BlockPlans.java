package backroutine.coach.leading;

import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.day.InstructionPolicy;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.PositionSeconds;
import backroutine.pacing.Wording;
import backroutine.progress.Progress;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Variation;
import java.util.List;

/** Plans the block that begins at a place of a visit. */
final class BlockPlans {
    /** After so many completions of some exercise, the user knows that the routine goes on after a silence. */
    private static final int COMPLETIONS_FOR_BRIEF_QUESTIONS = 3;

    private final Routine routine;

    BlockPlans(Routine routine) {
        this.routine = routine;
    }

    /** A plan that counts after {@code settle} seconds. */
    BlockPlan counting(TurnContext context, Progress progress, VisitPlace at, IntroductionPart introduction,
            int settle) {
        boolean fetchesKit = BlockPlanner.namesKit(exercise(at), introduction, progress.profile().settings());
        return plan(context, progress, at, introduction, settle, fetchesKit, BlockStart.COUNTS);
    }

    /** The same for a user who has the kit at hand. */
    BlockPlan countingWithKit(TurnContext context, Progress progress, VisitPlace at, IntroductionPart introduction,
            int settle) {
        return plan(context, progress, at, introduction, settle, false, BlockStart.COUNTS);
    }

    /** A plan that follows another block without a pause. */
    BlockPlan following(TurnContext context, Progress progress, VisitPlace at, Exercise before) {
        IntroductionPart introduction = introduction(context, progress, at);
        boolean atHand = before.text().kit().containsAll(exercise(at).text().kit());
        boolean fetchesKit = !atHand
                && BlockPlanner.namesKit(exercise(at), introduction, progress.profile().settings());
        return plan(context, progress, at, introduction,
                PositionSeconds.after(before, exercise(at), progress.profile().settings()), fetchesKit,
                BlockStart.FOLLOWS_ON);
    }

    /**
     * A plan that introduces what is still needed and asks; counting begins after a silence. On a screen nothing is asked: it gives
     * the time to get into position, and counts.
     */
    BlockPlan asking(TurnContext context, Progress progress, VisitPlace at) {
        return context.delivery() == Delivery.SCREEN
                ? counting(context, progress, at, introduction(context, progress, at),
                        PositionSeconds.usual(exercise(at), progress.profile().settings()))
                : question(context, progress, at, BlockStart.ASKS);
    }

    /** The same after something that was not understood: within a set, its question is what the user meant. */
    BlockPlan askingAfterMiss(TurnContext context, Progress progress, VisitPlace at) {
        return question(context, progress, at, BlockStart.ASKS_AFTER_MISS);
    }

    private BlockPlan question(TurnContext context, Progress progress, VisitPlace at, BlockStart start) {
        IntroductionPart introduction = introduction(context, progress, at);
        boolean fetchesKit = BlockPlanner.namesKit(exercise(at), introduction, progress.profile().settings());
        return plan(context, progress, at, introduction, BlockPlan.SHORTEST_SETTLE, fetchesKit, start);
    }

    /** The introduction that is still needed at a place: none within an exercise, and none if the user has heard enough. */
    IntroductionPart introduction(TurnContext context, Progress progress, VisitPlace at) {
        Exercise exercise = exercise(at);
        return at.place().equals(Pacer.start(exercise))
                ? at.introduced().remaining(InstructionPolicy.level(context.today(), progress, exercise))
                : IntroductionPart.none();
    }

    private BlockPlan plan(TurnContext context, Progress progress, VisitPlace at, IntroductionPart introduction,
            int settle, boolean fetchesKit, BlockStart start) {
        Exercise exercise = exercise(at);
        List<Exercise> following = new DueExercises(routine, progress.day(at.visit().day())).after(exercise,
                at.visit());
        IntroductionLevel next = following.isEmpty()
                ? IntroductionLevel.NONE
                : InstructionPolicy.level(context.today(), progress, following.getFirst());
        return new BlockPlan(Pacer.nearestPlace(exercise, at.place()), introduction, fetchesKit, settle, 0,
                following.stream().map(Exercise::id).toList(), next, start,
                start.asks() ? context.delivery().withMicrophone() : context.delivery(), wording(progress, at));
    }

    private Wording wording(Progress progress, VisitPlace at) {
        int completions = routine.exercises()
                .stream()
                .mapToInt(exercise -> progress.profile().completions(exercise.id()))
                .max()
                .orElse(0);
        int position = routine.exercises().indexOf(exercise(at));
        return new Wording(completions >= COMPLETIONS_FOR_BRIEF_QUESTIONS,
                Variation.of(at.visit().day(), at.visit().number(), position));
    }

    private Exercise exercise(VisitPlace at) {
        return routine.exercise(at.place().exercise());
    }
}
