package backroutine.coach.leading;

import backroutine.coach.offers.WeekFact;
import backroutine.coach.place.PlacePhrase;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.day.InstructionPolicy;
import backroutine.pacing.CountMessage;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.progress.VisitWeeks;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.Variation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replies to a launch: continues the visit under way, or begins the one that is due. */
public final class Arrival {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final VisitLength length;

    public Arrival(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, VisitLength length) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.length = length;
    }

    /** The reply to a launch by a user who is cleared. */
    public Reply launch(Situation situation, TurnContext context) {
        Optional<VisitPlace> place = situation.state().visitPlace();
        if (place.isEmpty()) {
            return beginDueVisit(situation.progress(), context);
        }
        LocalDate day = place.get().visit().day();
        if (context.isCurrent(day)) {
            return situation.state() instanceof State.AskedReadyOrSkip
                    ? openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.WELCOME_BACK)
                            .varied(seed(place.get()))))
                    : continueVisit(situation.progress(), place.get(), context);
        }
        return day.equals(context.today().minusDays(1)) && hasBegun(situation.progress(), place.get())
                ? askWhetherToFinish(situation.progress(), place.get(), context)
                : beginDueVisit(situation.progress(), context);
    }

    /** Whether a repetition of the visit was done. A visit that was only introduced is dropped without a question. */
    private boolean hasBegun(Progress progress, VisitPlace here) {
        boolean atStart = here.place().equals(Pacer.start(blocks.exercise(here.place())));
        return !atStart || !progress.day(here.visit().day()).done().isEmpty();
    }

    /** Continues a visit at its place. */
    private Reply continueVisit(Progress progress, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        boolean atStart = here.place().equals(Pacer.start(exercise));
        VisitPlace from = atStart ? VisitPlace.at(here.visit(), here.place()) : here;
        Message welcome = atStart
                ? Message.of(CoachMessage.WELCOME_BACK_AT_START)
                : PlacePhrase.message(CoachMessage.WELCOME_BACK_AT, exercise, here.place());
        return blocks.returnTo(context, progress, here,
                List.of(welcome.varied(seed(here)), left(progress, from, context)));
    }

    /** Chooses the words for coming back to a visit; in another exercise they are others. */
    private int seed(VisitPlace here) {
        return Variation.of(here.visit().day(), here.visit().number(),
                routine.exercises().indexOf(blocks.exercise(here.place())));
    }

    private Message left(Progress progress, VisitPlace here, TurnContext context) {
        return VisitLength.message(CoachMessage.MINUTES_LEFT, length.millisLeft(progress, here, context.today()));
    }

    private Reply askWhetherToFinish(Progress progress, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        Situation asked = Situation.notPlaying(progress.with(new State.AskedCarryOn(here)));
        boolean atStart = here.place().equals(Pacer.start(exercise));
        CoachMessage key = atStart ? CoachMessage.UNFINISHED_BEFORE : CoachMessage.UNFINISHED_AT;
        return openQuestion.ask(asked, context, List.of(PlacePhrase.message(key, exercise, here.place()),
                left(progress, here, context)));
    }

    /** Begins the visit that is due today, or asks first if it is too soon or the day is done. */
    Reply beginDueVisit(Progress progress, TurnContext context) {
        DueExercises dueExercises = new DueExercises(routine, progress.day(context.today()));
        Optional<Visit> due = dueExercises.dueVisit();
        if (due.isEmpty()) {
            return OpenQuestion.asks(progress.with(new State.Idle()), List.of(Message.of(CoachMessage.DAY_DONE)),
                    CoachMessage.ASK_ONE_MORE,
                    CoachMessage.ASK_ONE_MORE_AGAIN);
        }
        return beginUnlessTooSoon(progress, due.get(), context);
    }

    /** Begins a visit of today, or asks first if it is too soon after the last one. */
    Reply beginUnlessTooSoon(Progress progress, Visit visit, TurnContext context) {
        return tooSoon(progress, visit, context)
                ? askWhetherNow(progress, visit)
                : begin(progress, visit, context);
    }

    /** Whether the last visit ended a short time ago. The rest of a visit that was begun is never too soon. */
    private static boolean tooSoon(Progress progress, Visit due, TurnContext context) {
        boolean begun = progress.day(due.day()).done().stream().anyMatch(set -> set.visit() == due.number());
        return !begun && VisitSpacing.isSoonAfterVisit(progress, context);
    }

    /** Asks whether to begin a visit soon after the last one; the user decides. */
    private Reply askWhetherNow(Progress progress, Visit due) {
        ListOf names = MessageLists.names(new DueExercises(routine, progress.day(due.day())).toDo(due));
        return OpenQuestion.asks(progress.with(new State.AskedSecondVisit(due)),
                List.of(due.number() > 1
                        ? Message.of(CoachMessage.SECOND_VISIT_SOON).with("exercises", names)
                        : Message.of(CoachMessage.FIRST_VISIT_SOON)),
                CoachMessage.ASK_VISIT_NOW, CoachMessage.ASK_VISIT_NOW_AGAIN);
    }

    /** The reply to the answer whether to begin a visit so soon. */
    public Reply answerSecondVisit(Situation situation, Visit visit, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES, OKAY, READY, NEXT, RESUME -> begin(situation.progress(), visit, context);
            case NO, LATER, PAUSE, SKIP, FINISHED, MORE_TIME ->
                new Reply.Ends(situation.progress().with(new State.Idle()),
                        List.of(Message.of(CoachMessage.VISIT_LATER)));
            case PREVIOUS, REPEAT, AGAIN, DONE, START_OVER -> openQuestion.ask(situation, context, List.of());
        };
    }

    private Reply begin(Progress progress, Visit visit, TurnContext context) {
        List<Exercise> toDo = new DueExercises(routine, progress.day(visit.day())).toDo(visit);
        if (toDo.isEmpty()) {
            return beginDueVisit(progress.with(new State.Idle()), context);
        }
        List<Message> welcome = welcome(progress, visit, toDo, context);
        WeekFact.atStart(progress, context.today()).ifPresent(welcome::add);
        if (isFirstOfWeek(progress, context)) {
            welcome.add(CountMessage.verbatim(routine.text().weeklyCaution()));
        }
        Progress begun = WeekFact.inWeek(progress, context.today())
                .with(progress.session().withVisit(visit));
        begun = begun.with(begun.profile().withReturnTo(Optional.empty()));
        return blocks.begin(context, begun, VisitPlace.at(visit, Pacer.start(toDo.getFirst())), welcome);
    }

    private List<Message> welcome(Progress progress, Visit visit, List<Exercise> toDo, TurnContext context) {
        long millis = length.millis(progress, toDo, context.today());
        if (visit.scope() == Visit.Scope.SHORT) {
            return new ArrayList<>(List.of(length.announcement(toDo, millis)));
        }
        Message hello = Message.of(greeting(progress, visit, toDo, context))
                .with("number", toDo.size())
                .with("exercises", MessageLists.names(toDo))
                .varied(Variation.of(visit.day(), visit.number()));
        return new ArrayList<>(List.of(hello, VisitLength.message(CoachMessage.VISIT_LENGTH, millis)));
    }

    /** After a long time away it is said that the steps are explained again, unless the user does not want to hear them. */
    private CoachMessage greeting(Progress progress, Visit visit, List<Exercise> remaining, TurnContext context) {
        boolean away = InstructionPolicy.isLongAgo(progress.profile().history().lastDay(), context.today());
        if (away && InstructionPolicy.level(context.today(), progress,
                remaining.getFirst()) == IntroductionLevel.FULL) {
            return CoachMessage.WELCOME_AFTER_ABSENCE;
        }
        boolean wholeRoutine = visit.number() == 1 && remaining.size() == routine.exercises().size();
        return wholeRoutine ? CoachMessage.WELCOME_WHOLE_ROUTINE : CoachMessage.WELCOME_REMAINING;
    }

    /** Whether nothing was done yet in this week, which begins on Monday. */
    private static boolean isFirstOfWeek(Progress progress, TurnContext context) {
        LocalDate monday = VisitWeeks.monday(context.today());
        return progress.profile().history().lastDay().filter(day -> !day.isBefore(monday)).isEmpty();
    }
}
