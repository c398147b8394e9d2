package backroutine.pacing;

import backroutine.pacing.Introduction.Pauses;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the block that a plan describes: as many sets and sides as fit {@link AlexaLimits}. A block never ends in the middle of
 * a side.
 */
public final class BlockPlanner {
    /** One second, in milliseconds. */
    private static final long SECOND = 1000;

    private final Routine routine;
    private final Translator translator;
    private final Pacer pacer;
    private final Transitions transitions;
    private final Introduction introduction;
    private final Prompts prompts;
    private final RepromptPlanner reprompt;
    private final ExerciseEnding endings;
    private final ScreenBlocks screenBlocks;

    /** Makes blocks of one routine in one language. */
    public BlockPlanner(Routine routine, Translator translator) {
        this.routine = routine;
        this.translator = translator;
        this.pacer = new Pacer(translator);
        this.transitions = new Transitions(translator);
        this.introduction = new Introduction(translator);
        this.prompts = new Prompts(translator);
        this.reprompt = new RepromptPlanner(routine, transitions, prompts);
        this.endings = new ExerciseEnding(pacer, introduction, prompts, reprompt);
        this.screenBlocks = new ScreenBlocks(transitions, endings, reprompt);
    }

    /** The messages that introduce an exercise in the detail of {@code level}. */
    public static List<Message> introduction(Exercise exercise, IntroductionLevel level, Settings settings) {
        return Introduction.messages(exercise, level, settings);
    }

    /** Whether a part of an introduction names the kit, so that the user needs time to fetch it. */
    public static boolean namesKit(Exercise exercise, IntroductionPart part, Settings settings) {
        return Introduction.namesKit(exercise, part, settings);
    }

    /** The messages for a user who continues within an exercise: the position, the kit, and from {@code CUE} on the cue. */
    public static List<Message> positionAgain(Exercise exercise, IntroductionLevel level) {
        return Introduction.positionAgain(exercise, level);
    }

    /**
     * How long an exercise takes from a place on, in milliseconds: the introduction, fetching the kit, getting into position, all
     * that is counted.
     *
     * @throws IllegalArgumentException if the exercise has no such place
     */
    public long millis(Exercise exercise, Place from, IntroductionLevel level, Settings settings) {
        return Timeline.millis(introduction.of(exercise, IntroductionPart.whole(level), settings,
                new Pauses(0, PositionSeconds.kit(exercise, settings) * SECOND)))
                + PositionSeconds.usual(exercise, settings) * SECOND
                + pacer.work(exercise, from, settings).total();
    }

    /**
     * How long it takes from the end of an exercise until the introduction of the next one, in milliseconds: the end is told, and
     * the user is asked.
     */
    public long questionMillis(Exercise exercise, Exercise next, Settings settings) {
        return endings.questionMillis(exercise, next, settings);
    }

    /**
     * The block of a plan. It has no closing sentences yet; see {@link #withClosing}.
     *
     * @throws IllegalArgumentException if the plan names an exercise that the routine does not have
     */
    public Block block(BlockPlan plan, Settings settings) {
        Exercise exercise = routine.exercise(plan.from().exercise());
        Place from = Pacer.nearestPlace(exercise, plan.from());
        RemainingSides remaining = pacer.remaining(exercise, from, settings, plan.wording());
        long toFetch = plan.fetchesKit() ? PositionSeconds.kit(exercise, settings) * SECOND : 0;
        List<Beat> response = new ArrayList<>(
                introduction.of(exercise, plan.introduction(), settings,
                        new Pauses(
                                plan.waiting() && toFetch == 0 ? PositionSeconds.usual(exercise, settings) * SECOND : 0,
                                toFetch)));
        if (plan.delivery() == Delivery.SCREEN) {
            return screenBlocks.of(response, remaining, plan);
        }
        if (plan.waiting()) {
            return waiting(response, remaining, plan);
        }
        List<Beat> counted = new ArrayList<>(transitions.settle(exercise, from, plan.settleSeconds()));
        counted.addAll(remaining.work());
        for (remaining = remaining.afterFirst(); !remaining.isEmpty(); remaining = remaining.afterFirst()) {
            List<Beat> more = remaining.transitionAndWork();
            if (!fits(response, counted, more, plan, millisToKeepAfter(remaining, plan))) {
                break;
            }
            counted.addAll(more);
        }
        response.addAll(counted);
        return remaining.isEmpty()
                ? endings.of(response, exercise, plan, settings)
                : endingBeforeSide(response, remaining, plan);
    }

    /**
     * Whether Alexa plays the whole response of a block, with the closing sentences that may be added to it. A block that counts
     * plays at least one side, however much is said before it; if it does not fit, its plan has to ask first
     * ({@link BlockPlan#asking}).
     */
    public static boolean fits(Block block, BlockPlan plan) {
        boolean closes = block.response().getLast().place().isEmpty() && plan.delivery() != Delivery.SCREEN;
        long speech = plan.speechBeforeMillis() + (closes ? plan.closingMillis() : 0);
        return plan.fits(block.response(), speech);
    }

    /** The block with closing sentences before the question that ends the visit; unchanged if the visit does not end in it. */
    public Block withClosing(Block block, List<Message> closing) {
        return block.closing(prompts.closingBeats(closing));
    }

    /**
     * The same with another question at the end.
     *
     * @param again the question in the reprompt, after a silence
     */
    public Block withClosing(Block block, List<Message> closing, Message question, Message again) {
        return block.closing(prompts.closingBeats(closing))
                .endingWith(Introduction.ask(translator.text(question), Optional.empty()),
                        Introduction.ask(translator.text(again), Optional.empty()));
    }

    /** Milliseconds to reserve for what has to be said when the first of these sides has ended. */
    private long millisToKeepAfter(RemainingSides remaining, BlockPlan plan) {
        return remaining.afterFirst().isEmpty()
                ? endings.millisToKeep(remaining.exercise(), plan, remaining.settings())
                : ExerciseEnding.QUESTION_MILLIS;
    }

    private static boolean fits(List<Beat> response, List<Beat> counted, List<Beat> more, BlockPlan plan, long after) {
        List<Beat> whole = Stream.of(response, counted, more).flatMap(List::stream).toList();
        return Timeline.millis(counted) + Timeline.millis(more) <= AlexaLimits.COUNTED_AUDIO
                && plan.fits(whole, plan.speechBeforeMillis() + after);
    }

    /** A block that only introduces the exercise; its reprompt begins to count. */
    private Block waiting(List<Beat> response, RemainingSides remaining, BlockPlan plan) {
        boolean withinSet = remaining.first().repetition() > 1;
        int settle = plan.fetchesKit() || plan.afterMiss() && withinSet
                ? PositionSeconds.brief(remaining.exercise())
                : PositionSeconds.usual(remaining.exercise(), remaining.settings());
        List<Beat> repromptBeats = reprompt.of(remaining, List.of(), settle, plan);
        response.add(plan.afterMiss() && withinSet && repromptBeats.stream().anyMatch(Beat::isWork)
                ? prompts.onceMore(remaining.first())
                : prompts.readyQuestion(remaining.exercise(), remaining.first(), repromptBeats, plan.wording()));
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.delivery());
    }

    /** A block that ends before a set or a side; its reprompt continues with that one. */
    private Block endingBeforeSide(List<Beat> response, RemainingSides remaining, BlockPlan plan) {
        List<Beat> repromptBeats = reprompt.of(remaining, List.of(), Transitions.SHORT_COUNT_IN, plan);
        Beat question = prompts.readyQuestion(remaining.exercise(), remaining.first(), repromptBeats, plan.wording());
        Beat shortest = untilReady(remaining, question, 0);
        List<Beat> least = Stream.concat(response.stream(), Stream.of(shortest, question)).toList();
        long longer = plan.longestPause(least, plan.speechBeforeMillis());
        response.add(untilReady(remaining, question, shortest.millis() + longer));
        response.add(question);
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.delivery());
    }

    private Beat untilReady(RemainingSides remaining, Beat question, long room) {
        return transitions.untilReady(remaining.exercise(), remaining.first(), remaining.settings(), question.millis(),
                room);
    }
}
