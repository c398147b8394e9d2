package backroutine.coach.leading;

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

/** Leads through a visit: begins an exercise, carries on in one, goes on to the next, closes. */
public final class BlockReplies {
    /** Time to fetch what is needed, before the very first exercise. */
    private static final int KIT_SECONDS = 25;

    private final Routine routine;
    private final Translator translator;
    private final BlockPlanner planner;
    private final VisitSummary summary;

    public BlockReplies(Routine routine, Translator translator, BlockPlanner planner) {
        this.routine = routine;
        this.translator = translator;
        this.planner = planner;
        this.summary = new VisitSummary(routine);
    }

    public DueExercises dueExercises(Progress progress, Visit visit) {
        return new DueExercises(routine, progress.day(visit.day()));
    }

    /** What belongs to her day. */
    DueExercises dueToday(Progress progress, TurnContext context) {
        return new DueExercises(routine, progress.day(context.today()));
    }

    public List<Exercise> exercises() {
        return routine.exercises();
    }

    public Exercise exercise(Place place) {
        return routine.exercise(place.exercise());
    }

    /** Begins what {@code place} begins, saying first what has not been said of it. */
    public Reply begin(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel introduced,
            List<Message> say) {
        Exercise exercise = exercise(place);
        IntroductionLevel wanted = InstructionPolicy.level(context.today(), progress, exercise);
        boolean atStart = place.equals(Pacer.start(exercise));
        boolean said = !atStart || introduced.compareTo(wanted) >= 0;
        int settle = !atStart
                ? BlockPlan.SHORTEST
                : said ? BlockPlanner.briefSettleSeconds(exercise) : BlockPlanner.settleSeconds(exercise);
        return play(context, progress, visit, place, said ? IntroductionLevel.NONE : wanted, settle, false, say);
    }

    /** Begins an exercise and says this much of it, however often it has been done. */
    Reply beginIntroducing(TurnContext context, Progress progress, Visit visit, Exercise exercise,
            IntroductionLevel opening,
            List<Message> say) {
        return play(context, progress, visit, Pacer.start(exercise), opening, BlockPlanner.settleSeconds(exercise),
                false, say);
    }

    /** Carries on at a repetition; {@code settle} is the time to get back into position, in seconds. */
    Reply continueAt(TurnContext context, Progress progress, Visit visit, Place place, int settle, List<Message> say) {
        return play(context, progress, visit, place, IntroductionLevel.NONE, settle, false, say);
    }

    /** Seconds of a rest that are left after something is said in it; at least enough to count her in again, at most 60. */
    int settleSeconds(long restMillis, List<Message> say) {
        return Math.clamp((restMillis - longestMillis(say) + 999) / 1000, BlockPlan.SHORTEST, BlockPlan.LONGEST);
    }

    private int longestMillis(List<Message> say) {
        return translator.text(say).longestMillis();
    }

    /** Introduces the first exercise and leaves time to fetch what it needs. */
    public Reply introduce(TurnContext context, Progress progress, Visit visit, Exercise exercise, List<Message> say) {
        return play(context, progress, visit, Pacer.start(exercise),
                InstructionPolicy.level(context.today(), progress, exercise),
                KIT_SECONDS,
                true, say);
    }

    /** Says what has not been said yet, asks whether she is ready, and begins by itself after a silence. */
    Reply ask(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel introduced,
            List<Message> say) {
        Exercise exercise = exercise(place);
        IntroductionLevel wanted = InstructionPolicy.level(context.today(), progress, exercise);
        boolean said = !place.equals(Pacer.start(exercise)) || introduced.compareTo(wanted) >= 0;
        return play(context, progress, visit, place, said ? IntroductionLevel.NONE : wanted, BlockPlan.SHORTEST, true,
                say);
    }

    /** Goes on to what follows an exercise, or closes the visit. */
    Reply beginNext(TurnContext context, Progress progress, Visit visit, Exercise from, List<Message> say) {
        List<Exercise> after = dueExercises(progress, visit).after(from, visit);
        if (after.isEmpty()) {
            return new Reply.Asks(progress.ended(visit, context.now()).with(new State.Finished(visit)),
                    MessageLists.join(say, summary.messages(context, progress, visit, List.of())),
                    Message.of(CountMessage.ASK_LAST),
                    Message.of(CountMessage.ASK_LAST_AGAIN));
        }
        return begin(context, progress, visit, Pacer.start(after.getFirst()), IntroductionLevel.NONE, say);
    }

    private Reply play(TurnContext context, Progress progress, Visit visit, Place place, IntroductionLevel opening,
            int settle,
            boolean waiting, List<Message> say) {
        Exercise exercise = exercise(place);
        List<Exercise> after = dueExercises(progress, visit).after(exercise, visit);
        IntroductionLevel next = after.isEmpty()
                ? IntroductionLevel.NONE
                : InstructionPolicy.level(context.today(), progress, after.getFirst());
        BlockPlan plan = new BlockPlan(Pacer.within(exercise, place), opening, settle, 0,
                after.stream().map(Exercise::id).toList(), next, waiting, context.plain());
        return send(context, progress, visit, plan, say);
    }

    /** Plays a plan, after speech of its own. */
    public Reply send(TurnContext context, Progress progress, Visit visit, BlockPlan plan, List<Message> say) {
        BlockPlan sent = plan.withSpeechBefore(longestMillis(say));
        Block block = planner.block(sent, progress.profile().settings());
        if (block.closes()) {
            List<Exercise> played = MessageLists.prepend(exercise(plan.from()),
                    plan.upcoming().stream().map(routine::exercise).toList());
            block = planner.withClosing(block, summary.messages(context, progress, visit, played));
        }
        return new Reply.Counts(progress.with(new State.Playing(visit, sent, context.now())), say, block);
    }
}
