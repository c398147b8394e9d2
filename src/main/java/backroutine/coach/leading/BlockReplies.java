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
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
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

    /** Begins at a place, and introduces the exercise first where that is still needed. */
    public Reply begin(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        Exercise exercise = exercise(at.place());
        IntroductionPart part = remaining(context, progress, at);
        int settle = !at.place().equals(Pacer.start(exercise))
                ? BlockPlan.SHORTEST_SETTLE
                : part.isNothing()
                        ? BlockPlanner.briefSettleSeconds(exercise)
                        : BlockPlanner.settleSeconds(exercise);
        return play(context, progress, at, part, settle, say);
    }

    /** Begins an exercise with this much introduction, however often it was completed. */
    Reply beginIntroducing(TurnContext context, Progress progress, Visit visit, Exercise exercise,
            IntroductionLevel introduction, List<Message> say) {
        return play(context, progress, VisitPlace.at(visit, Pacer.start(exercise)),
                IntroductionPart.whole(introduction), BlockPlanner.settleSeconds(exercise), say);
    }

    /** Continues at a repetition; {@code settle} is the time to get into position, in seconds. */
    Reply continueAt(TurnContext context, Progress progress, VisitPlace at, int settle, List<Message> say) {
        return play(context, progress, at, IntroductionPart.none(), settle, say);
    }

    /** Continues after a pause: with what is left of the introduction, and with time to get into position. */
    Reply continueAfterPause(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return play(context, progress, at, remaining(context, progress, at),
                BlockPlanner.settleSeconds(exercise(at.place())), say);
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
        VisitPlace at = VisitPlace.at(visit, Pacer.start(exercise));
        return send(context, progress, visit,
                plan(context, progress, at, remaining(context, progress, at), KIT_SECONDS, true, true), say);
    }

    /** Introduces where that is still needed and asks whether the user is ready; after a silence the set begins. */
    Reply ask(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return send(context, progress, at.visit(), asking(context, progress, at), say);
    }

    /** The same after something that was not understood: within a set, its question is what the user meant. */
    public Reply askAfterMiss(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return send(context, progress, at.visit(), asking(context, progress, at).answeringMiss(), say);
    }

    private BlockPlan asking(TurnContext context, Progress progress, VisitPlace at) {
        return plan(context, progress, at, remaining(context, progress, at), BlockPlan.SHORTEST_SETTLE, false, true);
    }

    /** The introduction that is still needed at a place: none within an exercise, and none if the user has heard enough. */
    private IntroductionPart remaining(TurnContext context, Progress progress, VisitPlace at) {
        Exercise exercise = exercise(at.place());
        return at.place().equals(Pacer.start(exercise))
                ? at.introduced().remaining(InstructionPolicy.level(context.today(), progress, exercise))
                : IntroductionPart.none();
    }

    /** Begins the exercise that follows another, or ends the visit after the last one. */
    Reply beginNext(TurnContext context, Progress progress, Visit visit, Exercise from, List<Message> say) {
        List<Exercise> following = dueExercises(progress, visit).after(from, visit);
        if (!following.isEmpty()) {
            return begin(context, progress, VisitPlace.at(visit, Pacer.start(following.getFirst())), say);
        }
        List<Message> last = MessageLists.join(say, endings.messages(context, progress, visit, List.of()));
        return endings.placeLeft(progress, visit)
                .map(left -> OpenQuestion.asks(endings.returned(progress, left), last, CoachMessage.ASK_GO_BACK,
                        CoachMessage.ASK_GO_BACK))
                .orElseGet(() -> new Reply.Asks(endings.ended(progress, visit, context), last,
                        Message.of(CountMessage.ASK_LAST), Message.of(CountMessage.ASK_LAST_AGAIN)));
    }

    private Reply play(TurnContext context, Progress progress, VisitPlace at, IntroductionPart introduction, int settle,
            List<Message> say) {
        return send(context, progress, at.visit(), plan(context, progress, at, introduction, settle, false, false),
                say);
    }

    private BlockPlan plan(TurnContext context, Progress progress, VisitPlace at, IntroductionPart introduction,
            int settle, boolean fetchesKit, boolean waiting) {
        Exercise exercise = exercise(at.place());
        List<Exercise> following = dueExercises(progress, at.visit()).after(exercise, at.visit());
        IntroductionLevel next = following.isEmpty()
                ? IntroductionLevel.NONE
                : InstructionPolicy.level(context.today(), progress, following.getFirst());
        return new BlockPlan(Pacer.nearestPlace(exercise, at.place()), introduction, fetchesKit, settle, 0,
                following.stream().map(Exercise::id).toList(), next, waiting, context.plain(), Wording.complete(),
                false);
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
