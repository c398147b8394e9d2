package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packs what comes next into one answer, within {@link Limits}; it breaks only at a set or a side. */
public final class Planner {
    /** Room kept in a response for the question that ends it, in milliseconds. */
    private static final long QUESTION_ROOM = 8_000;
    private static final int BRIEF_SETTLE = 5;

    private final Routine routine;
    private final Translator translator;
    private final Pacer pacer;
    private final Transition transition;
    private final Opening opening;
    private final Asking asking;
    private final Reprompt reprompt;

    /** A planner for one routine in one language. */
    public Planner(Routine routine, Translator translator) {
        this.routine = routine;
        this.translator = translator;
        this.pacer = new Pacer(translator);
        this.transition = new Transition(translator);
        this.opening = new Opening(translator);
        this.asking = new Asking(translator);
        this.reprompt = new Reprompt(routine, transition, asking);
    }

    /** The sentences that introduce an exercise in this much detail. */
    public static List<Message> introduction(Exercise exercise, Detail detail) {
        return Opening.lines(exercise, detail);
    }

    /** Seconds to get into position: long enough to name the side, too. */
    public static int settle(Exercise exercise) {
        int settle = exercise.settle().value();
        return exercise.text().sideCues().isEmpty() ? settle : Math.max(settle, briefSettle(exercise));
    }

    /** Seconds to get into position for one who has just heard what comes: the side is named, the rest is a count. */
    public static int briefSettle(Exercise exercise) {
        return exercise.text().sideCues().isEmpty() ? BRIEF_SETTLE : exercise.dose().sides().changeSeconds();
    }

    /**
     * What the plan plays; nothing is said yet where the last exercise of the visit has ended.
     *
     * @throws IllegalArgumentException if the plan names an exercise that the routine does not have
     */
    public Block block(Plan plan, Settings settings) {
        Exercise exercise = routine.exercise(plan.from().exercise());
        Place from = Pacer.within(exercise, plan.from());
        Stretch left = pacer.left(exercise, from, settings);
        List<Beat> front = new ArrayList<>(opening.of(exercise, plan.opening()));
        if (plan.waiting()) {
            if (plan.gathers()) {
                front.add(new Beat(plan.settleSeconds() * 1000, translator.text(Message.of(CountMessage.GATHER)),
                        Kind.COUNT_IN,
                        Optional.of(from)));
            }
            return waiting(front, left, plan);
        }
        List<Beat> counted = new ArrayList<>(transition.settle(exercise, from, plan.settleSeconds()));
        counted.addAll(left.work());
        for (left = left.after(); !left.isEmpty(); left = left.after()) {
            List<Beat> more = left.ledWork();
            if (!hasRoom(front, counted, more, plan, roomAfter(left, plan))) {
                break;
            }
            counted.addAll(more);
        }
        front.addAll(counted);
        return left.isEmpty()
                ? ended(front, exercise, plan, settings)
                : broken(front, left, plan);
    }

    /** A block that closes the visit, with what is said then. */
    public Block closing(Block block, List<Message> said) {
        return block.closing(asking.said(said));
    }

    /** Room for what has to be said once the first of these sides has ended. */
    private long roomAfter(Stretch left, Plan plan) {
        return left.after().isEmpty() && reprompt.following(left.exercise(), plan).isEmpty()
                ? plan.closing()
                : QUESTION_ROOM;
    }

    private static boolean hasRoom(List<Beat> front, List<Beat> counted, List<Beat> more, Plan plan, long after) {
        long whole = plan.leadMillis() + plan.lasts(front) + plan.lasts(counted) + plan.lasts(more) + after;
        return Timeline.millis(counted) + Timeline.millis(more) <= Limits.COUNTED && whole <= Limits.RESPONSE;
    }

    /** Only introduces; silence begins. */
    private Block waiting(List<Beat> front, Stretch left, Plan plan) {
        int settle = plan.gathers() ? BRIEF_SETTLE : settle(left.exercise());
        List<Beat> silence = reprompt.of(left, settle, plan);
        front.add(asking.about(left.exercise(), left.first(), silence));
        return new Block(front, silence, plan.leadMillis(), plan.opening(), plan.plain());
    }

    /** Breaks at a set or a side; silence goes on with it. */
    private Block broken(List<Beat> front, Stretch left, Plan plan) {
        List<Beat> silence = reprompt.of(left, Transition.BRIEFLY_COUNTED, plan);
        Beat question = asking.about(left.exercise(), left.first(), silence);
        long room = Limits.RESPONSE - plan.leadMillis() - plan.lasts(front) - question.millis();
        front.add(transition.untilReady(left.exercise(), left.first(), left.settings(), question.millis(), room));
        front.add(question);
        return new Block(front, silence, plan.leadMillis(), Detail.NONE, plan.plain());
    }

    /** The exercise has ended: the next one is introduced, or the visit closes. */
    private Block ended(List<Beat> front, Exercise exercise, Plan plan, Settings settings) {
        Optional<Exercise> following = reprompt.following(exercise, plan);
        if (following.isEmpty()) {
            front.add(asking.last(CountMessage.ASK_LAST));
            return new Block(front, List.of(asking.last(CountMessage.ASK_LAST_AGAIN)), plan.leadMillis(), Detail.NONE,
                    plan.plain());
        }
        Exercise next = following.get();
        Place start = Pacer.start(next);
        List<Beat> silence = reprompt.of(pacer.left(next, start, settings), settle(next), plan);
        Beat question = asking.about(next, start, silence);
        front.add(opening.say(Message.of(CountMessage.FINISHED_EXERCISE).with("exercise", exercise.name()), start));
        long used = plan.leadMillis() + plan.lasts(front) + question.millis();
        Detail introduced = fullest(next, plan, Limits.RESPONSE - used);
        front.addAll(opening.of(next, introduced));
        front.add(question);
        return new Block(front, silence, plan.leadMillis(), introduced, plan.plain());
    }

    private Detail fullest(Exercise next, Plan plan, long room) {
        Detail[] details = Detail.values();
        for (int i = plan.nextOpening().ordinal(); i > 0; i--) {
            if (plan.lasts(opening.of(next, details[i])) <= room) {
                return details[i];
            }
        }
        return Detail.NONE;
    }
}
