package backroutine.coach;

import backroutine.pacing.Block;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.Plan;
import backroutine.pacing.Planner;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;

/** Leads through a visit: begins an exercise, carries on in one, goes on to the next, closes. */
final class Guide {
    /** Time to fetch what is needed, before the very first exercise. */
    private static final int GATHER_SECONDS = 25;

    private final Routine routine;
    private final Translator translator;
    private final Planner planner;
    private final Closing closing;

    Guide(Routine routine, Translator translator, Planner planner) {
        this.routine = routine;
        this.translator = translator;
        this.planner = planner;
        this.closing = new Closing(routine);
    }

    Itinerary itinerary(Progress progress, Visit visit) {
        return new Itinerary(routine, progress.day(visit.day()));
    }

    /** What belongs to her day. */
    Itinerary today(Progress progress, Moment moment) {
        return new Itinerary(routine, progress.day(moment.today()));
    }

    List<Exercise> exercises() {
        return routine.exercises();
    }

    Exercise exercise(Place place) {
        return routine.exercise(place.exercise());
    }

    /** Begins what {@code place} begins, saying first what has not been said of it. */
    Reply begin(Moment moment, Progress progress, Visit visit, Place place, Detail introduced, List<Message> say) {
        Exercise exercise = exercise(place);
        Detail wanted = Familiarity.wanted(moment.today(), progress, exercise);
        boolean atStart = place.equals(Pacer.start(exercise));
        boolean said = !atStart || introduced.compareTo(wanted) >= 0;
        int settle = !atStart
                ? Plan.BRIEFLY
                : said ? Planner.briefSettle(exercise) : Planner.settle(exercise);
        return play(moment, progress, visit, place, said ? Detail.NONE : wanted, settle, false, say);
    }

    /** Begins an exercise and says this much of it, however often it has been done. */
    Reply beginWith(Moment moment, Progress progress, Visit visit, Exercise exercise, Detail opening,
            List<Message> say) {
        return play(moment, progress, visit, Pacer.start(exercise), opening, Planner.settle(exercise),
                false, say);
    }

    /** Carries on at a repetition; {@code settle} is the time to get back into position, in seconds. */
    Reply carryOn(Moment moment, Progress progress, Visit visit, Place place, int settle, List<Message> say) {
        return play(moment, progress, visit, place, Detail.NONE, settle, false, say);
    }

    /** Seconds of a rest that are left after something is said in it; at least enough to count her in again, at most 60. */
    int settle(long restMillis, List<Message> say) {
        return Math.clamp((restMillis - spoken(say) + 999) / 1000, Plan.BRIEFLY, Plan.LONGEST);
    }

    private int spoken(List<Message> say) {
        return translator.text(say).longestMillis();
    }

    /** Introduces the first exercise and leaves time to fetch what it needs. */
    Reply introduce(Moment moment, Progress progress, Visit visit, Exercise exercise, List<Message> say) {
        return play(moment, progress, visit, Pacer.start(exercise),
                Familiarity.wanted(moment.today(), progress, exercise),
                GATHER_SECONDS,
                true, say);
    }

    /** Says what has not been said yet, asks whether she is ready, and begins by itself after a silence. */
    Reply ask(Moment moment, Progress progress, Visit visit, Place place, Detail introduced, List<Message> say) {
        Exercise exercise = exercise(place);
        Detail wanted = Familiarity.wanted(moment.today(), progress, exercise);
        boolean said = !place.equals(Pacer.start(exercise)) || introduced.compareTo(wanted) >= 0;
        return play(moment, progress, visit, place, said ? Detail.NONE : wanted, Plan.BRIEFLY, true, say);
    }

    /** Goes on to what follows an exercise, or closes the visit. */
    Reply goOn(Moment moment, Progress progress, Visit visit, Exercise from, List<Message> say) {
        List<Exercise> after = itinerary(progress, visit).after(from, visit);
        if (after.isEmpty()) {
            return new Reply.Asks(progress.ended(visit, moment.now()).with(new State.Finished(visit)),
                    Lines.join(say, closing.lines(moment, progress, visit, List.of())),
                    Message.of(CountMessage.ASK_LAST),
                    Message.of(CountMessage.ASK_LAST_AGAIN));
        }
        return begin(moment, progress, visit, Pacer.start(after.getFirst()), Detail.NONE, say);
    }

    private Reply play(Moment moment, Progress progress, Visit visit, Place place, Detail opening, int settle,
            boolean waiting, List<Message> say) {
        Exercise exercise = exercise(place);
        List<Exercise> after = itinerary(progress, visit).after(exercise, visit);
        Detail next = after.isEmpty() ? Detail.NONE : Familiarity.wanted(moment.today(), progress, after.getFirst());
        Plan plan = new Plan(Pacer.within(exercise, place), opening, settle, 0,
                after.stream().map(Exercise::id).toList(), next, waiting, moment.plain());
        return send(moment, progress, visit, plan, say);
    }

    /** Plays a plan, after speech of its own. */
    Reply send(Moment moment, Progress progress, Visit visit, Plan plan, List<Message> say) {
        Plan sent = plan.after(spoken(say));
        Block block = planner.block(sent, progress.profile().settings());
        if (block.closes()) {
            List<Exercise> played = Lines.prepend(exercise(plan.from()),
                    plan.upcoming().stream().map(routine::exercise).toList());
            block = planner.closing(block, closing.lines(moment, progress, visit, played));
        }
        return new Reply.Counts(progress.with(new State.Playing(visit, sent, moment.now())), say, block);
    }
}
