package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.ShortVisitChoice;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Changes how much of the routine a visit goes through: a short visit for a user with little time, and back to the whole. */
public final class VisitExtent {
    /** The minutes of a short visit if the user names none. */
    private static final int SHORT_MINUTES = 5;

    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final VisitLength length;
    private final Arrival arrival;

    public VisitExtent(BlockReplies blocks, OpenQuestion openQuestion, VisitLength length, Arrival arrival) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.length = length;
        this.arrival = arrival;
    }

    /**
     * Begins a short visit with what is due and fits; an exercise under way is finished first.
     *
     * @param minutes the user's time; {@link #SHORT_MINUTES} if it is empty
     */
    public Reply shorten(Situation situation, OptionalInt minutes, TurnContext context) {
        if (situation.state() instanceof State.AskedInBetween) {
            return openQuestion.ask(situation, context, List.of());
        }
        long available = minutes.orElse(SHORT_MINUTES) * VisitLength.MINUTE;
        Progress progress = situation.progress();
        return placeToday(situation, context)
                .map(here -> within(situation, here, available, context))
                .orElseGet(() -> blocks.dueToday(progress, context)
                        .dueVisit()
                        .map(due -> outside(progress, due, available, context))
                        .orElseGet(() -> arrival.beginDueVisit(progress, context)));
    }

    private static Optional<VisitPlace> placeToday(Situation situation, TurnContext context) {
        return situation.state().visitPlace().filter(at -> context.isCurrent(at.visit().day()));
    }

    private Reply outside(Progress progress, Visit due, long available, TurnContext context) {
        ShortVisitChoice choice = choice(progress, due, available, context);
        return choice.exercises().isEmpty()
                ? offerShortest(progress, due, choice.later(), context)
                : arrival.beginUnlessTooSoon(progress, visit(due, choice), context);
    }

    private ShortVisitChoice choice(Progress progress, Visit visit, long available, TurnContext context) {
        return ShortVisitChoice.of(blocks.dueExercises(progress, visit).remaining(visit.number()),
                progress.profile().history().lastDone(), some -> length.millis(progress, some, context.today()),
                available);
    }

    /** The visit with what was chosen; the whole visit if everything that is left fits. */
    private static Visit visit(Visit whole, ShortVisitChoice choice) {
        return choice.later().isEmpty() ? whole : whole.shortenedTo(ids(choice.exercises()));
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }

    private Reply within(Situation situation, VisitPlace here, long available, TurnContext context) {
        Visit whole = here.visit().with(Visit.Scope.WHAT_IS_LEFT);
        Exercise current = blocks.exercise(here.place());
        Progress progress = situation.progress();
        boolean isLeft = blocks.dueExercises(progress, whole).remaining(whole.number()).contains(current);
        boolean begun = situation.interruptsCount() || !here.place().equals(Pacer.start(current));
        if (begun || !isLeft) {
            return keepingExercise(situation, here, available, context);
        }
        ShortVisitChoice choice = choice(progress, whole, available, context);
        if (choice.exercises().isEmpty()) {
            return offerShortest(progress, whole, choice.later(), context);
        }
        Exercise first = choice.exercises().getFirst();
        Visit visit = visit(whole, choice);
        VisitPlace at = first.equals(current)
                ? new VisitPlace(visit, here.place(), here.introduced())
                : VisitPlace.at(visit, Pacer.start(first));
        return blocks.begin(context, withoutReturn(progress), at,
                List.of(length.announcement(choice.exercises(),
                        length.millis(progress, choice.exercises(), context.today()))));
    }

    /** Goes on with the exercise under way; what else is left follows as far as it fits. */
    private Reply keepingExercise(Situation situation, VisitPlace here, long available, TurnContext context) {
        Progress progress = situation.progress();
        Exercise current = blocks.exercise(here.place());
        Visit whole = here.visit().with(Visit.Scope.WHAT_IS_LEFT);
        ShortVisitChoice choice = ShortVisitChoice.of(blocks.dueExercises(progress, whole).after(current, whole),
                progress.profile().history().lastDone(),
                more -> length.millisFrom(progress, here, current, more, context.today()), available);
        List<Exercise> exercises = MessageLists.prepend(current, choice.exercises());
        Visit visit = choice.later().isEmpty() ? whole : whole.shortenedTo(ids(exercises));
        long millis = length.millisFrom(progress, here, current, choice.exercises(), context.today());
        return goOn(situation, here, visit, length.announcement(exercises, millis), context);
    }

    private Reply goOn(Situation situation, VisitPlace here, Visit visit, Message say, TurnContext context) {
        VisitPlace at = new VisitPlace(visit, here.place(), here.introduced());
        Progress changed = withoutReturn(situation.progress().with(new State.Paused(at)));
        return situation.interruptsCount()
                ? openQuestion.resume(situation.with(changed), context, List.of(say))
                : blocks.continueAfterPause(context, changed, at, List.of(say));
    }

    private static Progress withoutReturn(Progress progress) {
        return progress.with(progress.profile().withReturnTo(Optional.empty()));
    }

    /** Where nothing fits, the user is asked whether to do the shortest one. */
    private Reply offerShortest(Progress progress, Visit visit, List<Exercise> due, TurnContext context) {
        Exercise shortest = due.stream()
                .min(Comparator.comparing(one -> length.millis(progress, List.of(one), context.today())))
                .orElseThrow();
        Message say = VisitLength
                .message(CoachMessage.SHORTEST_EXERCISE, length.millis(progress, List.of(shortest), context.today()))
                .with("exercise", shortest.name());
        State asked = new State.AskedSecondVisit(visit.shortenedTo(List.of(shortest.id())));
        return OpenQuestion.asks(progress.with(asked), List.of(say), CoachMessage.ASK_VISIT_NOW,
                CoachMessage.ASK_VISIT_NOW_AGAIN);
    }

    /** Goes on with all that is left of the visit; without a visit under way, begins the one that is due. */
    public Reply widen(Situation situation, TurnContext context) {
        if (situation.state() instanceof State.AskedInBetween) {
            return openQuestion.ask(situation, context, List.of());
        }
        return placeToday(situation, context)
                .map(here -> widen(situation, here, context))
                .orElseGet(() -> arrival.beginDueVisit(situation.progress(), context));
    }

    private Reply widen(Situation situation, VisitPlace here, TurnContext context) {
        boolean again = here.visit().scope() == Visit.Scope.EVERYTHING_AGAIN;
        Visit whole = again ? here.visit() : here.visit().with(Visit.Scope.WHAT_IS_LEFT);
        long millis = length.millisLeft(situation.progress(), new VisitPlace(whole, here.place(), here.introduced()),
                context.today());
        return goOn(situation, here, whole, VisitLength.message(CoachMessage.WHOLE_VISIT, millis), context);
    }
}
