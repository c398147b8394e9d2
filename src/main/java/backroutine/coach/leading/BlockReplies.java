package backroutine.coach.leading;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.day.InstructionPolicy;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.CountMessage;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;

/** Makes the replies that play a block: an exercise from its start or from a place in it, or the end of the visit. */
public final class BlockReplies {
    /** Seconds to fetch the kit, before the first exercise of a new user. */
    private static final int KIT_SECONDS = 25;

    private final Routine routine;
    private final Translator translator;
    private final BlockPlanner planner;
    private final VisitEndings endings;

    public BlockReplies(Routine routine, Translator translator, BlockPlanner planner) {
        this.routine = routine;
        this.translator = translator;
        this.planner = planner;
        this.endings = new VisitEndings(routine);
    }

    /** The exercises of the day of a visit. */
    public DueExercises dueExercises(Progress progress, Visit visit) {
        return new DueExercises(routine, progress.day(visit.day()));
    }

    /** The exercises of today. */
    public DueExercises dueToday(Progress progress, TurnContext context) {
        return new DueExercises(routine, progress.day(context.today()));
    }

    /** All exercises of the routine. */
    public List<Exercise> exercises() {
        return routine.exercises();
    }

    /** The exercise of a place. */
    public Exercise exercise(Place place) {
        return routine.exercise(place.exercise());
    }

    /**
     * Begins at a place, and introduces the exercise first where that is still needed.
     *
     * @param introduced how much of the introduction the user has heard already
     * @param say what is said before the block; may be empty
     */
    public Reply begin(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel introduced,
            List<Message> say) {
        Exercise exercise = exercise(place);
        IntroductionLevel level = remaining(context, progress, place, introduced);
        int settle = !place.equals(Pacer.start(exercise))
                ? BlockPlan.SHORTEST_SETTLE
                : level == IntroductionLevel.NONE
                        ? BlockPlanner.briefSettleSeconds(exercise)
                        : BlockPlanner.settleSeconds(exercise);
        return play(context, progress, visit, place, level, settle, false, say);
    }

    /** Begins an exercise with this much introduction, however often it was completed. */
    Reply beginIntroducing(TurnContext context, Progress progress, Visit visit, Exercise exercise,
            IntroductionLevel introduction,
            List<Message> say) {
        return play(context, progress, visit, Pacer.start(exercise), introduction, BlockPlanner.settleSeconds(exercise),
                false, say);
    }

    /** Continues at a repetition; {@code settle} is the time to get into position, in seconds. */
    Reply continueAt(TurnContext context, Progress progress, Visit visit, Place place, int settle, List<Message> say) {
        return play(context, progress, visit, place, IntroductionLevel.NONE, settle, false, say);
    }

    /**
     * The seconds of a rest that remain after something is said in it, from {@link BlockPlan#SHORTEST_SETTLE} for the count-in to
     * {@link BlockPlan#LONGEST_SETTLE}.
     *
     * @param restMillis what remained of the rest before, in milliseconds
     */
    int settleSeconds(long restMillis, List<Message> say) {
        return Math.clamp((restMillis - longestMillis(say) + 999) / 1000, BlockPlan.SHORTEST_SETTLE,
                BlockPlan.LONGEST_SETTLE);
    }

    private int longestMillis(List<Message> say) {
        return translator.text(say).longestMillis();
    }

    /** Introduces the first exercise and gives the user time to fetch the kit. */
    public Reply introduce(TurnContext context, Progress progress, Visit visit, Exercise exercise, List<Message> say) {
        return play(context, progress, visit, Pacer.start(exercise),
                InstructionPolicy.level(context.today(), progress, exercise),
                KIT_SECONDS,
                true, say);
    }

    /** Introduces where that is still needed and asks whether the user is ready; after a silence the set begins. */
    Reply ask(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel introduced,
            List<Message> say) {
        return play(context, progress, visit, place, remaining(context, progress, place, introduced),
                BlockPlan.SHORTEST_SETTLE, true, say);
    }

    /** The same after something that was not understood: within a set, its question is what the user meant. */
    public Reply askAfterMiss(TurnContext context, Progress progress, Visit visit, Place place,
            IntroductionLevel introduced, List<Message> say) {
        BlockPlan plan = plan(context, progress, visit, place, remaining(context, progress, place, introduced),
                BlockPlan.SHORTEST_SETTLE, true);
        return send(context, progress, visit, plan.answeringMiss(), say);
    }

    /** The introduction that is still needed at a place: none within an exercise, and none if the user has heard enough. */
    private IntroductionLevel remaining(TurnContext context, Progress progress, Place place,
            IntroductionLevel introduced) {
        Exercise exercise = exercise(place);
        IntroductionLevel needed = InstructionPolicy.level(context.today(), progress, exercise);
        boolean heard = !place.equals(Pacer.start(exercise)) || introduced.compareTo(needed) >= 0;
        return heard ? IntroductionLevel.NONE : needed;
    }

    /** Begins the exercise that follows another, or ends the visit after the last one. */
    Reply beginNext(TurnContext context, Progress progress, Visit visit, Exercise from, List<Message> say) {
        List<Exercise> following = dueExercises(progress, visit).after(from, visit);
        if (!following.isEmpty()) {
            return begin(context, progress, visit, Pacer.start(following.getFirst()), IntroductionLevel.NONE, say);
        }
        List<Message> last = MessageLists.join(say, endings.messages(context, progress, visit, List.of()));
        return endings.placeLeft(progress, visit)
                .map(left -> OpenQuestion.asks(endings.returned(progress, left), last, CoachMessage.ASK_GO_BACK,
                        CoachMessage.ASK_GO_BACK))
                .orElseGet(() -> new Reply.Asks(endings.ended(progress, visit, context), last,
                        Message.of(CountMessage.ASK_LAST), Message.of(CountMessage.ASK_LAST_AGAIN)));
    }

    private Reply play(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel introduction,
            int settle, boolean waiting, List<Message> say) {
        return send(context, progress, visit,
                plan(context, progress, visit, place, introduction, settle, waiting), say);
    }

    private BlockPlan plan(TurnContext context, Progress progress, Visit visit, Place place,
            IntroductionLevel introduction, int settle, boolean waiting) {
        Exercise exercise = exercise(place);
        List<Exercise> following = dueExercises(progress, visit).after(exercise, visit);
        IntroductionLevel next = following.isEmpty()
                ? IntroductionLevel.NONE
                : InstructionPolicy.level(context.today(), progress, following.getFirst());
        return new BlockPlan(Pacer.nearestPlace(exercise, place), introduction, settle, 0,
                following.stream().map(Exercise::id).toList(), next, waiting, context.plain(), false);
    }

    /** Plays a plan after some speech; a block that ends the visit gets the closing. */
    public Reply send(TurnContext context, Progress progress, Visit visit, BlockPlan plan, List<Message> say) {
        BlockPlan sent = plan.withSpeechBefore(longestMillis(say));
        Block block = planner.block(sent, progress.profile().settings());
        if (block.closes()) {
            List<Exercise> played = MessageLists.prepend(exercise(plan.from()),
                    plan.upcoming().stream().map(routine::exercise).toList());
            List<Message> closing = endings.messages(context, progress, visit, played);
            block = endings.placeLeft(progress, visit).isPresent()
                    ? planner.withClosing(block, closing, Message.of(CoachMessage.ASK_GO_BACK))
                    : planner.withClosing(block, closing);
        }
        return new Reply.Counts(progress.with(new State.Playing(visit, sent, context.now())), say, block);
    }
}
