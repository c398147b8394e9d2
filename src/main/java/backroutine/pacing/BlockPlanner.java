package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packs what comes next into one answer, within {@link AlexaLimits}; it breaks only at a set or a side. */
public final class BlockPlanner {
    /** Room kept in a response for the question that ends it, in milliseconds. */
    private static final long QUESTION_MILLIS = 8_000;
    private static final int BRIEF_SETTLE = 5;

    private final Routine routine;
    private final Translator translator;
    private final Pacer pacer;
    private final Transitions transitions;
    private final Introduction introduction;
    private final Prompts prompts;
    private final RepromptPlanner reprompt;

    /** A planner for one routine in one language. */
    public BlockPlanner(Routine routine, Translator translator) {
        this.routine = routine;
        this.translator = translator;
        this.pacer = new Pacer(translator);
        this.transitions = new Transitions(translator);
        this.introduction = new Introduction(translator);
        this.prompts = new Prompts(translator);
        this.reprompt = new RepromptPlanner(routine, transitions, prompts);
    }

    /** The sentences that introduce an exercise in this much detail. */
    public static List<Message> introduction(Exercise exercise, IntroductionLevel level) {
        return Introduction.messages(exercise, level);
    }

    /** Seconds to get into position: long enough to name the side, too. */
    public static int settleSeconds(Exercise exercise) {
        int settle = exercise.settle().value();
        return exercise.text().sideCues().isEmpty() ? settle : Math.max(settle, briefSettleSeconds(exercise));
    }

    /** Seconds to get into position for one who has just heard what comes: the side is named, the rest is a count. */
    public static int briefSettleSeconds(Exercise exercise) {
        return exercise.text().sideCues().isEmpty() ? BRIEF_SETTLE : exercise.dose().sides().changeSeconds();
    }

    /**
     * What the plan plays; nothing is said yet where the last exercise of the visit has ended.
     *
     * @throws IllegalArgumentException if the plan names an exercise that the routine does not have
     */
    public Block block(BlockPlan plan, Settings settings) {
        Exercise exercise = routine.exercise(plan.from().exercise());
        Place from = Pacer.nearestPlace(exercise, plan.from());
        RemainingSides left = pacer.remaining(exercise, from, settings);
        List<Beat> front = new ArrayList<>(introduction.of(exercise, plan.introduction()));
        if (plan.waiting()) {
            if (plan.hasTimeToFetchEquipment()) {
                front.add(new Beat(plan.settleSeconds() * 1000, translator.text(Message.of(CountMessage.GATHER)),
                        Kind.COUNT_IN,
                        Optional.of(from)));
            }
            return waiting(front, left, plan);
        }
        List<Beat> counted = new ArrayList<>(transitions.settle(exercise, from, plan.settleSeconds()));
        counted.addAll(left.work());
        for (left = left.afterFirst(); !left.isEmpty(); left = left.afterFirst()) {
            List<Beat> more = left.transitionAndWork();
            if (!hasRoom(front, counted, more, plan, millisToKeepAfter(left, plan))) {
                break;
            }
            counted.addAll(more);
        }
        front.addAll(counted);
        return left.isEmpty()
                ? ended(front, exercise, plan, settings)
                : interrupted(front, left, plan);
    }

    /** A block that closes the visit, with what is said then. */
    public Block withClosing(Block block, List<Message> said) {
        return block.closing(prompts.closing(said));
    }

    /** Room for what has to be said once the first of these sides has ended. */
    private long millisToKeepAfter(RemainingSides left, BlockPlan plan) {
        return left.afterFirst().isEmpty() && reprompt.following(left.exercise(), plan).isEmpty()
                ? plan.closingMillis()
                : QUESTION_MILLIS;
    }

    private static boolean hasRoom(List<Beat> front, List<Beat> counted, List<Beat> more, BlockPlan plan, long after) {
        long whole = plan.speechBeforeMillis() + plan.longestMillis(front) + plan.longestMillis(counted)
                + plan.longestMillis(more) + after;
        return Timeline.millis(counted) + Timeline.millis(more) <= AlexaLimits.COUNTED_AUDIO
                && whole <= AlexaLimits.RESPONSE;
    }

    /** Only introduces; silence begins. */
    private Block waiting(List<Beat> front, RemainingSides left, BlockPlan plan) {
        int settle = plan.hasTimeToFetchEquipment() ? BRIEF_SETTLE : settleSeconds(left.exercise());
        List<Beat> silence = reprompt.of(left, settle, plan);
        front.add(prompts.readyQuestion(left.exercise(), left.first(), silence));
        return new Block(front, silence, plan.speechBeforeMillis(), plan.introduction(), plan.plain());
    }

    /** Breaks at a set or a side; silence goes on with it. */
    private Block interrupted(List<Beat> front, RemainingSides left, BlockPlan plan) {
        List<Beat> silence = reprompt.of(left, Transitions.SHORT_COUNT_IN, plan);
        Beat question = prompts.readyQuestion(left.exercise(), left.first(), silence);
        long room = AlexaLimits.RESPONSE - plan.speechBeforeMillis() - plan.longestMillis(front) - question.millis();
        front.add(transitions.untilReady(left.exercise(), left.first(), left.settings(), question.millis(), room));
        front.add(question);
        return new Block(front, silence, plan.speechBeforeMillis(), IntroductionLevel.NONE, plan.plain());
    }

    /** The exercise has ended: the next one is introduced, or the visit closes. */
    private Block ended(List<Beat> front, Exercise exercise, BlockPlan plan, Settings settings) {
        Optional<Exercise> following = reprompt.following(exercise, plan);
        if (following.isEmpty()) {
            front.add(prompts.lastQuestion(CountMessage.ASK_LAST));
            return new Block(front, List.of(prompts.lastQuestion(CountMessage.ASK_LAST_AGAIN)),
                    plan.speechBeforeMillis(),
                    IntroductionLevel.NONE,
                    plan.plain());
        }
        Exercise next = following.get();
        Place start = Pacer.start(next);
        List<Beat> silence = reprompt.of(pacer.remaining(next, start, settings), settleSeconds(next), plan);
        Beat question = prompts.readyQuestion(next, start, silence);
        front.add(
                introduction.say(Message.of(CountMessage.FINISHED_EXERCISE).with("exercise", exercise.name()), start));
        long used = plan.speechBeforeMillis() + plan.longestMillis(front) + question.millis();
        IntroductionLevel introduced = mostDetailThatFits(next, plan, AlexaLimits.RESPONSE - used);
        front.addAll(introduction.of(next, introduced));
        front.add(question);
        return new Block(front, silence, plan.speechBeforeMillis(), introduced, plan.plain());
    }

    private IntroductionLevel mostDetailThatFits(Exercise next, BlockPlan plan, long room) {
        IntroductionLevel[] details = IntroductionLevel.values();
        for (int i = plan.nextIntroduction().ordinal(); i > 0; i--) {
            if (plan.longestMillis(introduction.of(next, details[i])) <= room) {
                return details[i];
            }
        }
        return IntroductionLevel.NONE;
    }
}
