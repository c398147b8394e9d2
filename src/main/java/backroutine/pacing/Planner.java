package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Packs what comes next into one answer, within {@link Limits}; it breaks only at a set or a side. */
public final class Planner {
    /** Room kept in a response for the question that ends it, in milliseconds. */
    private static final long QUESTION_ROOM = 8_000;
    private static final int BRIEF_SETTLE = 5;

    private final Routine routine;
    private final Wording wording;
    private final Pacer pacer;
    private final Transition transition;
    private final Opening opening;
    private final Asking asking;

    /** A planner for one routine in one language. */
    public Planner(Routine routine, Wording wording) {
        this.routine = routine;
        this.wording = wording;
        this.pacer = new Pacer(wording);
        this.transition = new Transition(wording);
        this.opening = new Opening(wording);
        this.asking = new Asking(wording);
    }

    /** The sentences that introduce an exercise in this much detail. */
    public static List<Line> introduction(Exercise exercise, Detail detail) {
        return Opening.lines(exercise, detail);
    }

    /** Seconds to get into position for one who has just heard what comes: the side is named, the rest is a count. */
    public static int briefSettle(Exercise exercise) {
        return exercise.sideCues().isEmpty() ? BRIEF_SETTLE : exercise.dose().sides().changeSeconds();
    }

    /**
     * What the plan plays.
     *
     * @param closing what is said when the last exercise of the visit has ended
     * @throws IllegalArgumentException if the plan names an exercise that the routine does not have
     */
    public Block block(Plan plan, Settings settings, List<Line> closing) {
        Exercise exercise = routine.exercise(plan.from().exercise());
        Place from = Pacer.within(exercise, plan.from());
        Deque<Piece> left = new ArrayDeque<>(pacer.pieces(exercise, from, settings));
        List<Beat> front = new ArrayList<>(opening.of(exercise, plan.opening()));
        if (plan.waiting()) {
            if (plan.gathers()) {
                front.add(new Beat(plan.settleSeconds() * 1000, wording.words(Line.of(Cue.GATHER)), Kind.COUNT_IN,
                        Optional.of(from)));
            }
            return waiting(front, exercise, left, plan, settings, closing);
        }
        List<Beat> counted = new ArrayList<>(transition.settle(exercise, from, plan.settleSeconds()));
        do {
            counted.addAll(left.getFirst().lead());
            counted.addAll(left.removeFirst().work());
        } while (!left.isEmpty() && hasRoom(front, counted, left.getFirst(), plan, roomAfter(exercise, left, plan)));
        front.addAll(counted);
        return left.isEmpty()
                ? ended(front, exercise, plan, settings, closing)
                : broken(front, exercise, left, plan, settings, closing);
    }

    /** Room for what has to be said once the first of these pieces has ended. */
    private long roomAfter(Exercise exercise, Deque<Piece> left, Plan plan) {
        return left.size() == 1 && following(exercise, plan).isEmpty() ? Limits.CLOSING : QUESTION_ROOM;
    }

    private static boolean hasRoom(List<Beat> front, List<Beat> counted, Piece next, Plan plan, long after) {
        List<Beat> all = new ArrayList<>(counted);
        all.addAll(next.lead());
        all.addAll(next.work());
        long whole = plan.leadMillis() + lasts(front, plan) + lasts(all, plan) + after;
        return Timeline.millis(all) <= Limits.COUNTED && whole <= Limits.RESPONSE;
    }

    /** What beats may last at most: as plain speech, a slow voice takes longer than the pauses were shortened by. */
    private static long lasts(List<Beat> beats, Plan plan) {
        long millis = Timeline.millis(beats);
        return plan.plain()
                ? millis + beats.stream()
                        .mapToLong(beat -> SpeechLength.millis(beat.words())
                                - SpeechLength.expected(beat.words()))
                        .sum()
                : millis;
    }

    /** Only introduces; silence begins. */
    private Block waiting(List<Beat> front, Exercise exercise, Deque<Piece> left, Plan plan, Settings settings,
            List<Line> closing) {
        int settle = plan.gathers() ? BRIEF_SETTLE : exercise.position().settle().value();
        List<Beat> reprompt = reprompt(exercise, left, settle, plan, settings, closing);
        Place next = left.getFirst().first();
        front.add(asking.about(exercise, next, reprompt));
        return new Block(front, reprompt, plan.leadMillis(), plan.opening(), plan.plain());
    }

    /** Breaks at a set or a side; silence goes on with it. */
    private Block broken(List<Beat> front, Exercise exercise, Deque<Piece> left, Plan plan, Settings settings,
            List<Line> closing) {
        Piece next = left.getFirst();
        List<Beat> reprompt = reprompt(exercise, left, Transition.BRIEFLY_COUNTED, plan, settings, closing);
        Beat question = asking.about(exercise, next.first(), reprompt);
        long room = Limits.RESPONSE - plan.leadMillis() - lasts(front, plan) - question.millis();
        front.add(transition.untilReady(exercise, next.first(), settings, question.millis(), room));
        front.add(question);
        return new Block(front, reprompt, plan.leadMillis(), Detail.NONE, plan.plain());
    }

    /** The exercise has ended: the next one is introduced, or the visit closes. */
    private Block ended(List<Beat> front, Exercise exercise, Plan plan, Settings settings, List<Line> closing) {
        Optional<Exercise> following = following(exercise, plan);
        if (following.isEmpty()) {
            front.addAll(asking.closed(closing, Cue.ASK_LAST));
            return new Block(front, asking.closed(List.of(), Cue.ASK_LAST_AGAIN), plan.leadMillis(), Detail.NONE,
                    plan.plain());
        }
        Exercise next = following.get();
        Place start = Pacer.start(next);
        Deque<Piece> pieces = new ArrayDeque<>(pacer.pieces(next, start, settings));
        List<Beat> reprompt = reprompt(next, pieces, next.position().settle().value(), plan, settings, closing);
        Beat question = asking.about(next, start, reprompt);
        front.add(opening.say(Line.of(Cue.FINISHED_EXERCISE).with("exercise", exercise.name()), start));
        long used = plan.leadMillis() + lasts(front, plan) + question.millis();
        Detail introduced = fullest(next, plan, Limits.RESPONSE - used);
        front.addAll(opening.of(next, introduced));
        front.add(question);
        return new Block(front, reprompt, plan.leadMillis(), introduced, plan.plain());
    }

    private Detail fullest(Exercise next, Plan plan, long room) {
        Detail[] details = Detail.values();
        for (int i = plan.nextOpening().ordinal(); i > 0; i--) {
            if (lasts(opening.of(next, details[i]), plan) <= room) {
                return details[i];
            }
        }
        return Detail.NONE;
    }

    private List<Beat> reprompt(Exercise exercise, Deque<Piece> left, int settleSeconds, Plan plan, Settings settings,
            List<Line> closing) {
        List<Beat> brief = counted(exercise, new ArrayDeque<>(left), Transition.BRIEFLY_COUNTED, plan, closing);
        List<Beat> settled = counted(exercise, new ArrayDeque<>(left), settleSeconds, plan, closing);
        if (lasts(settled, plan) <= Limits.REPROMPT && countsAsMuch(settled, brief)) {
            return settled;
        }
        return brief;
    }

    private static boolean countsAsMuch(List<Beat> some, List<Beat> others) {
        return some.stream().filter(Beat::working).count() >= others.stream().filter(Beat::working).count();
    }

    private List<Beat> counted(Exercise exercise, Deque<Piece> left, int settleSeconds, Plan plan,
            List<Line> closing) {
        Place start = left.getFirst().first();
        List<Beat> beats = new ArrayList<>(transition.settle(exercise, start, settleSeconds));
        long work = 0;
        List<Beat> end = List.of(asking.once(exercise, start));
        boolean some = false;
        while (!left.isEmpty()) {
            Piece piece = left.removeFirst();
            work += piece.millis() - (some ? 0 : Timeline.millis(piece.lead()));
            List<Beat> endAfter = endAfter(exercise, left, plan, closing);
            List<Beat> longer = new ArrayList<>(beats);
            longer.addAll(some ? piece.lead() : List.of());
            longer.addAll(piece.work());
            if (work > Limits.REPROMPT_WORK
                    || lasts(longer, plan) + roomFor(endAfter, plan) > Limits.REPROMPT) {
                break;
            }
            beats = longer;
            end = endAfter;
            some = true;
        }
        if (!some) {
            return end;
        }
        beats.addAll(end);
        return beats;
    }

    private static long roomFor(List<Beat> end, Plan plan) {
        boolean closes = end.getLast().place().isEmpty();
        return closes ? Limits.CLOSING : lasts(end, plan);
    }

    private List<Beat> endAfter(Exercise exercise, Deque<Piece> left, Plan plan, List<Line> closing) {
        if (!left.isEmpty()) {
            Place next = left.getFirst().first();
            return List.of(asking.once(exercise, next));
        }
        Optional<Exercise> next = following(exercise, plan);
        if (next.isEmpty()) {
            return asking.closed(closing, Cue.ASK_LAST);
        }
        Place start = Pacer.start(next.get());
        return List.of(asking.once(next.get(), start));
    }

    private Optional<Exercise> following(Exercise exercise, Plan plan) {
        int next = plan.upcoming().indexOf(exercise.id()) + 1;
        return next < plan.upcoming().size()
                ? Optional.of(routine.exercise(plan.upcoming().get(next)))
                : Optional.empty();
    }
}
