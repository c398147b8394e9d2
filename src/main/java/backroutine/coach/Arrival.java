package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.pacing.Planner;
import backroutine.progress.Progress;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Opening the skill: what is due today, or where she stopped. */
final class Arrival {
    /** A second visit sooner after the first than this is asked about. */
    private static final Duration BETWEEN_VISITS = Duration.ofHours(2);

    /** Until then the night still belongs to a routine that was begun before midnight. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private final Routine routine;
    private final Guide guide;
    private final Questions questions;

    Arrival(Routine routine, Guide guide, Questions questions) {
        this.routine = routine;
        this.guide = guide;
        this.questions = questions;
    }

    Reply launch(Standing standing, Moment moment) {
        Optional<Spot> here = standing.state().spot();
        if (here.isEmpty()) {
            return today(standing.progress(), moment);
        }
        LocalDate day = here.get().visit().day();
        // Whoever flew west over the date line may have begun it tomorrow.
        if (!day.isBefore(moment.today())) {
            return back(standing.progress(), here.get(), moment);
        }
        boolean yesterday = day.equals(moment.today().minusDays(1));
        if (yesterday && moment.time().isBefore(MORNING)) {
            return back(standing.progress(), here.get(), moment);
        }
        return yesterday && begun(standing.progress(), here.get())
                ? askWhich(standing.progress(), here.get(), moment)
                : today(standing.progress(), moment);
    }

    /** Whether anything of the visit was done: what was only introduced is no loss. */
    private boolean begun(Progress progress, Spot here) {
        boolean atStart = here.place().equals(Pacer.start(guide.exercise(here.place())));
        return !atStart || !progress.day(here.visit().day()).done().isEmpty();
    }

    /** She comes back to a visit of today: on from where she stopped. */
    private Reply back(Progress progress, Spot here, Moment moment) {
        Exercise exercise = guide.exercise(here.place());
        if (here.place().equals(Pacer.start(exercise))) {
            return guide.begin(moment, progress, here.visit(), here.place(), Detail.NONE,
                    List.of(Message.of(CoachMessage.WELCOME_BACK_NEXT)));
        }
        return guide.carryOn(moment, progress, here.visit(), here.place(), Planner.settle(exercise),
                List.of(PlacePhrase.in(CoachMessage.WELCOME_BACK_AT, exercise, here.place())));
    }

    private Reply askWhich(Progress progress, Spot here, Moment moment) {
        Exercise exercise = guide.exercise(here.place());
        Standing asked = Standing.still(progress.with(new State.AskedCarryOn(here.visit(), here.place())));
        boolean atStart = here.place().equals(Pacer.start(exercise));
        CoachMessage key = atStart ? CoachMessage.CARRY_ON_BEFORE : CoachMessage.CARRY_ON_FROM_EARLIER;
        return questions.ask(asked, moment, List.of(PlacePhrase.in(key, exercise, here.place())));
    }

    /** A new visit: the one that is due today. */
    Reply today(Progress progress, Moment moment) {
        Itinerary itinerary = new Itinerary(routine, progress.day(moment.today()));
        Optional<Visit> due = itinerary.due();
        if (due.isEmpty()) {
            return Questions.asks(progress.with(new State.Away()), List.of(Message.of(CoachMessage.DAY_DONE)),
                    CoachMessage.ASK_ONE_MORE,
                    CoachMessage.ASK_ONE_MORE);
        }
        if (tooSoon(progress, due.get(), moment)) {
            return soon(progress, due.get(), itinerary);
        }
        return begin(progress, due.get(), moment);
    }

    private static boolean tooSoon(Progress progress, Visit due, Moment moment) {
        return progress.profile()
                .history()
                .visitEnded()
                .filter(ended -> ended.plus(BETWEEN_VISITS).isAfter(moment.now()))
                .isPresent();
    }

    /** Two visits close together: a kind question, not a refusal. */
    private static Reply soon(Progress progress, Visit due, Itinerary itinerary) {
        ListOf names = Lines.names(itinerary.left(due.number()));
        return Questions.asks(progress.with(new State.AskedSoon(due)),
                List.of(due.number() > 1
                        ? Message.of(CoachMessage.SOON).with("exercises", names)
                        : Message.of(CoachMessage.SOON_AFTER_MIDNIGHT)),
                CoachMessage.ASK_SOON, CoachMessage.ASK_SOON);
    }

    /** Her answer to whether the second visit is to begin so soon. */
    Reply afterSoon(Standing standing, Visit visit, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY, NEXT, RESUME -> begin(standing.progress(), visit, moment);
            case NO, PAUSE, SKIP ->
                new Reply.Leaves(standing.progress().with(new State.Away()), List.of(Message.of(CoachMessage.LATER)));
            case PREVIOUS, REPEAT, DONE, START_OVER -> questions.ask(standing, moment, List.of());
        };
    }

    private Reply begin(Progress progress, Visit visit, Moment moment) {
        List<Exercise> left = new Itinerary(routine, progress.day(visit.day())).left(visit.number());
        if (left.isEmpty()) {
            return today(progress.with(new State.Away()), moment);
        }
        boolean whole = visit.number() == 1 && left.size() == routine.exercises().size();
        Message welcome = Message.of(whole ? CoachMessage.WELCOME_FIRST_VISIT : CoachMessage.WELCOME_SECOND_VISIT)
                .with("number", left.size())
                .with("exercises", Lines.names(left));
        return guide.begin(moment, progress, visit, Pacer.start(left.getFirst()), Detail.NONE, List.of(welcome));
    }

    Reply startAt(Standing standing, Optional<String> id, Moment moment) {
        Optional<Exercise> exercise = id.flatMap(routine::find);
        if (exercise.isEmpty() && standing.counting()) {
            return questions.resume(standing, moment, List.of(Message.of(CoachMessage.NOT_UNDERSTOOD_COUNTING)));
        }
        if (exercise.isEmpty()) {
            Message names = Message.of(CoachMessage.WHICH_EXERCISE)
                    .with("exercises",
                            Lines.names(routine.exercises()));
            return Questions.asks(standing.progress(), List.of(names), CoachMessage.ASK_WHICH_EXERCISE,
                    CoachMessage.ASK_WHICH_EXERCISE);
        }
        Visit alone = new Itinerary(routine, standing.progress().day(moment.today())).alone();
        return guide.begin(moment, standing.progress(), alone, Pacer.start(exercise.get()), Detail.NONE, List.of());
    }
}
