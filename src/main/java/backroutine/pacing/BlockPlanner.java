package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the block that a plan describes: as many sets and sides as fit {@link AlexaLimits}. A block never ends in the middle of
 * a side.
 */
public final class BlockPlanner {
    /** The time reserved in a response for the question that ends it, in milliseconds. */
    private static final long QUESTION_MILLIS = 8_000;
    /** Seconds to get into position when the user has just heard what comes. */
    private static final int BRIEF_SETTLE = 5;

    private final Routine routine;
    private final Translator translator;
    private final Pacer pacer;
    private final Transitions transitions;
    private final Introduction introduction;
    private final Prompts prompts;
    private final RepromptPlanner reprompt;

    /** Makes blocks of one routine in one language. */
    public BlockPlanner(Routine routine, Translator translator) {
        this.routine = routine;
        this.translator = translator;
        this.pacer = new Pacer(translator);
        this.transitions = new Transitions(translator);
        this.introduction = new Introduction(translator);
        this.prompts = new Prompts(translator);
        this.reprompt = new RepromptPlanner(routine, transitions, prompts);
    }

    /** The messages that introduce an exercise in the detail of {@code level}. */
    public static List<Message> introduction(Exercise exercise, IntroductionLevel level) {
        return Introduction.messages(exercise, level);
    }

    /** Seconds to get into position: the exercise's settle time, or longer if naming the side takes longer. */
    public static int settleSeconds(Exercise exercise) {
        int settle = exercise.settle().value();
        return exercise.text().sideCues().isEmpty() ? settle : Math.max(settle, briefSettleSeconds(exercise));
    }

    /** Seconds to get into position when the user has just heard what comes: only the side is named, then the count-in. */
    public static int briefSettleSeconds(Exercise exercise) {
        return exercise.text().sideCues().isEmpty() ? BRIEF_SETTLE : exercise.dose().sides().changeSeconds();
    }

    /**
     * How long an exercise takes from a place on, in milliseconds: the introduction, getting into position, all that is counted.
     *
     * @throws IllegalArgumentException if the exercise has no such place
     */
    public long millis(Exercise exercise, Place from, IntroductionLevel level, Settings settings) {
        return Timeline.millis(introduction.of(exercise, IntroductionPart.whole(level)))
                + settleSeconds(exercise) * 1000L
                + pacer.work(exercise, from, settings).total();
    }

    /**
     * The block of a plan. It has no closing sentences yet; see {@link #withClosing}.
     *
     * @throws IllegalArgumentException if the plan names an exercise that the routine does not have
     */
    public Block block(BlockPlan plan, Settings settings) {
        Exercise exercise = routine.exercise(plan.from().exercise());
        Place from = Pacer.nearestPlace(exercise, plan.from());
        RemainingSides remaining = pacer.remaining(exercise, from, settings);
        List<Beat> response = new ArrayList<>(introduction.of(exercise, plan.introduction()));
        if (plan.waiting()) {
            if (plan.fetchesKit()) {
                response.add(new Beat(plan.settleSeconds() * 1000, translator.text(Message.of(CountMessage.GATHER)),
                        Kind.COUNT_IN,
                        Optional.of(from)));
            }
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
                ? endingWithExercise(response, exercise, plan, settings)
                : endingBeforeSide(response, remaining, plan);
    }

    /** The block with closing sentences before the question that ends the visit; unchanged if the visit does not end in it. */
    public Block withClosing(Block block, List<Message> closing) {
        return block.closing(prompts.closingBeats(closing));
    }

    /** The same with another question at the end, in the response and in the reprompt. */
    public Block withClosing(Block block, List<Message> closing, Message question) {
        return block.closing(prompts.closingBeats(closing))
                .endingWith(
                        Introduction.ask(translator.text(question), Optional.empty()));
    }

    /** Milliseconds to reserve for what has to be said when the first of these sides has ended. */
    private long millisToKeepAfter(RemainingSides remaining, BlockPlan plan) {
        return remaining.afterFirst().isEmpty() && reprompt.following(remaining.exercise(), plan).isEmpty()
                ? plan.closingMillis()
                : QUESTION_MILLIS;
    }

    private static boolean fits(List<Beat> response, List<Beat> counted, List<Beat> more, BlockPlan plan, long after) {
        long whole = plan.speechBeforeMillis() + plan.longestMillis(response) + plan.longestMillis(counted)
                + plan.longestMillis(more) + after;
        return Timeline.millis(counted) + Timeline.millis(more) <= AlexaLimits.COUNTED_AUDIO
                && whole <= AlexaLimits.RESPONSE;
    }

    /** A block that only introduces the exercise; its reprompt begins to count. */
    private Block waiting(List<Beat> response, RemainingSides remaining, BlockPlan plan) {
        boolean withinSet = remaining.first().repetition() > 1;
        int settle = plan.fetchesKit() || plan.afterMiss() && withinSet
                ? BRIEF_SETTLE
                : settleSeconds(remaining.exercise());
        List<Beat> repromptBeats = reprompt.of(remaining, settle, plan);
        response.add(plan.afterMiss() && withinSet && repromptBeats.stream().anyMatch(Beat::isWork)
                ? prompts.onceMore(remaining.first())
                : prompts.readyQuestion(remaining.exercise(), remaining.first(), repromptBeats));
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.plain());
    }

    /** A block that ends before a set or a side; its reprompt continues with that one. */
    private Block endingBeforeSide(List<Beat> response, RemainingSides remaining, BlockPlan plan) {
        List<Beat> repromptBeats = reprompt.of(remaining, Transitions.SHORT_COUNT_IN, plan);
        Beat question = prompts.readyQuestion(remaining.exercise(), remaining.first(), repromptBeats);
        long millis = AlexaLimits.RESPONSE - plan.speechBeforeMillis() - plan.longestMillis(response)
                - question.millis();
        response.add(transitions.untilReady(remaining.exercise(), remaining.first(), remaining.settings(),
                question.millis(), millis));
        response.add(question);
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.plain());
    }

    /** A block that ends with the exercise: it introduces the next one, or ends the visit. */
    private Block endingWithExercise(List<Beat> response, Exercise exercise, BlockPlan plan, Settings settings) {
        Optional<Exercise> following = reprompt.following(exercise, plan);
        if (following.isEmpty()) {
            response.add(prompts.lastQuestion(CountMessage.ASK_LAST));
            return new Block(response, List.of(prompts.lastQuestion(CountMessage.ASK_LAST_AGAIN)),
                    plan.speechBeforeMillis(), plan.plain());
        }
        Exercise next = following.get();
        Place start = Pacer.start(next);
        List<Beat> repromptBeats = reprompt.of(pacer.remaining(next, start, settings), settleSeconds(next), plan);
        Beat question = prompts.readyQuestion(next, start, repromptBeats);
        response.add(
                introduction.announce(Message.of(CountMessage.FINISHED_EXERCISE).with("exercise", exercise.name()),
                        start));
        long used = plan.speechBeforeMillis() + plan.longestMillis(response) + question.millis();
        IntroductionLevel introduced = mostDetailThatFits(next, plan, AlexaLimits.RESPONSE - used);
        response.addAll(introduction.of(next, IntroductionPart.whole(introduced)));
        response.add(question);
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.plain());
    }

    private IntroductionLevel mostDetailThatFits(Exercise next, BlockPlan plan, long millis) {
        IntroductionLevel[] levels = IntroductionLevel.values();
        for (int i = plan.nextIntroduction().ordinal(); i > 0; i--) {
            if (plan.longestMillis(introduction.of(next, IntroductionPart.whole(levels[i]))) <= millis) {
                return levels[i];
            }
        }
        return IntroductionLevel.NONE;
    }
}
