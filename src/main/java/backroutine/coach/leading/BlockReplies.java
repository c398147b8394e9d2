package backroutine.coach.leading;

import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.day.InstructionPolicy;
import backroutine.day.RecordedSets;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.PositionSeconds;
import backroutine.pacing.SpeechBeats;
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
    private final Routine routine;
    private final Translator translator;
    private final BlockPlanner planner;
    private final BlockPlans plans;
    private final VisitEndings endings;
    private final RecordedSets sets;

    public BlockReplies(Routine routine, Translator translator, BlockPlanner planner) {
        this.routine = routine;
        this.translator = translator;
        this.planner = planner;
        this.plans = new BlockPlans(routine);
        this.endings = new VisitEndings(routine, planner);
        this.sets = new RecordedSets(routine);
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
        IntroductionPart part = plans.introduction(context, progress, at);
        int settle = !at.place().equals(Pacer.start(exercise))
                ? BlockPlan.SHORTEST_SETTLE
                : part.isNothing() || part.from() > 0
                        ? PositionSeconds.brief(exercise)
                        : settleSeconds(progress, at);
        return send(context, progress, at.visit(), plans.counting(context, progress, at, part, settle), say);
    }

    /** Begins in the middle of an introduction: the sentence that was interrupted is left out, the ones after it are not. */
    Reply beginAfterSentence(TurnContext context, Progress progress, VisitPlace at) {
        Introduced withSentence = plans.introduction(context, progress, at).afterSentence();
        return begin(context, progress, new VisitPlace(at.visit(), at.place(), withSentence), List.of());
    }

    /** Begins with the cue and time to fetch the kit, however often the exercise was completed. */
    Reply beginWithCue(TurnContext context, Progress progress, VisitPlace start, List<Message> say) {
        return send(context, progress, start.visit(), plans.counting(context, progress, start,
                IntroductionPart.whole(IntroductionLevel.CUE), settleSeconds(progress, start)), say);
    }

    /** Begins with every step, for a user who has the kit at hand, however often the exercise was completed. */
    Reply beginWithSteps(TurnContext context, Progress progress, VisitPlace start, List<Message> say) {
        return send(context, progress, start.visit(), plans.countingWithKit(context, progress, start,
                IntroductionPart.whole(IntroductionLevel.FULL), settleSeconds(progress, start)), say);
    }

    /** Continues at a repetition; {@code settle} is the time to get into position, in seconds. */
    Reply continueAt(TurnContext context, Progress progress, VisitPlace at, int settle, List<Message> say) {
        return send(context, progress, at.visit(),
                plans.counting(context, progress, at, IntroductionPart.none(), settle), say);
    }

    /** Continues after a pause: with what is left of the introduction, and with time to get into position. */
    Reply continueAfterPause(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return send(context, progress, at.visit(), plans.counting(context, progress, at,
                plans.introduction(context, progress, at), settleSeconds(progress, at)), say);
    }

    /** Continues in another session: the exercise is introduced again, or within it the position is named. */
    Reply returnTo(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        Exercise exercise = exercise(at.place());
        if (at.place().equals(Pacer.start(exercise))) {
            return begin(context, progress, VisitPlace.at(at.visit(), at.place()), say);
        }
        List<Message> position = BlockPlanner.positionAgain(exercise,
                InstructionPolicy.level(context.today(), progress, exercise));
        int settle = PositionSeconds.withKit(exercise, progress.profile().settings());
        return continueAt(context, progress, at, settle, MessageLists.join(say, position));
    }

    /** Seconds to get into position at a place. */
    int settleSeconds(Progress progress, VisitPlace at) {
        return PositionSeconds.usual(exercise(at.place()), progress.profile().settings());
    }

    /** The same with {@code settle} seconds to get into position. */
    Reply giveTime(TurnContext context, Progress progress, VisitPlace at, int settle, List<Message> say) {
        return send(context, progress, at.visit(), plans.counting(context, progress, at,
                plans.introduction(context, progress, at), settle), say);
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

    /** Introduces where that is still needed and asks whether the user is ready; after a silence the set begins. */
    public Reply ask(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return send(context, progress, at.visit(), plans.asking(context, progress, at), say);
    }

    /** The same after something that was not understood: within a set, its question is what the user meant. */
    Reply askAfterMiss(TurnContext context, Progress progress, VisitPlace at, List<Message> say) {
        return send(context, progress, at.visit(), plans.askingAfterMiss(context, progress, at), say);
    }

    /** Begins the exercise that follows another, or ends the visit after the last one. */
    Reply beginNext(TurnContext context, Progress progress, Visit visit, Exercise from, List<Message> say) {
        List<Exercise> following = dueExercises(progress, visit).after(from, visit);
        if (!following.isEmpty()) {
            return begin(context, progress, VisitPlace.at(visit, Pacer.start(following.getFirst())), say);
        }
        return endings.reply(context, progress, visit, say);
    }

    /** Goes on without a pause after a block that was played to its end. */
    public Reply follow(TurnContext context, Progress progress, VisitPlace at, Exercise before) {
        return send(context, progress, at.visit(), plans.following(context, progress, at, before), List.of());
    }

    /** Ends the visit: its last block was played to its end. */
    public Reply endVisit(TurnContext context, Progress progress, Visit visit) {
        return endings.reply(context, progress, visit, List.of());
    }

    /**
     * Plays a plan after some speech; a block that ends the visit gets the closing. If the speech, the introduction and the first
     * side are too long for one response, it asks before it counts.
     */
    public Reply send(TurnContext context, Progress progress, Visit visit, BlockPlan plan, List<Message> say) {
        BlockPlan sent = plan.withSpeechBefore(SpeechBeats.millis(say, plan.delivery(), translator));
        Block block = planner.block(sent, progress.profile().settings());
        boolean speaksBefore = !say.isEmpty() || !plan.introduction().isNothing();
        if (!plan.waiting() && speaksBefore && !BlockPlanner.fits(block, sent)) {
            return send(context, progress, visit, plan.asking(), say);
        }
        return new Reply.Counts(progress.with(new State.Playing(visit, sent, context.now())), say,
                endings.closed(context, progress, visit, plan, block));
    }

    /** The progress with one more set done. */
    Progress done(Progress progress, Visit visit, Exercise exercise, int set) {
        return sets.done(progress, visit, exercise, set);
    }
}
