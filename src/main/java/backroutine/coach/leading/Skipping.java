package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.SkippedExercise;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Leaves exercises out of a visit. */
public final class Skipping {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Misses misses;

    public Skipping(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, Misses misses) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.misses = misses;
    }

    /** Leaves the exercise at a place out, and begins the next one. */
    public Reply skip(Situation situation, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        return blocks.beginNext(context, skipped(situation.progress(), here.visit(), exercise), here.visit(), exercise,
                List.of(skippedMessage(exercise)));
    }

    /**
     * Leaves an exercise out that the user named.
     *
     * @param named its id or a name of it; empty for the one under way
     */
    public Reply skip(Situation situation, Optional<String> named, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        Optional<Exercise> exercise = named.isEmpty()
                ? here.map(at -> blocks.exercise(at.place()))
                : named.flatMap(routine::named);
        if (named.isEmpty() && here.isEmpty()) {
            return openQuestion.ask(situation, context, List.of());
        }
        if (exercise.isEmpty()) {
            return misses.missed(situation, context, Message.of(CoachMessage.NAME_UNKNOWN));
        }
        if (here.filter(at -> at.place().exercise().equals(exercise.get().id())).isPresent()) {
            return skip(situation, here.get(), context);
        }
        Progress progress = here.map(VisitPlace::visit)
                .or(() -> blocks.dueToday(situation.progress(), context).dueVisit())
                .map(visit -> skipped(situation.progress(), visit, exercise.get()))
                .orElse(situation.progress());
        return openQuestion.resume(situation.with(progress), context, List.of(skippedMessage(exercise.get())));
    }

    /** The progress with an exercise left out of a visit. */
    public static Progress skipped(Progress progress, Visit visit, Exercise exercise) {
        return progress.with(progress.day(visit.day()).with(new SkippedExercise(visit.number(), exercise.id())));
    }

    /**
     * The situation after the user left at the question how to go on: that exercise is left out, and the place is the start of
     * the next one, about which the user is asked. Unchanged if another question is open.
     */
    public Situation leavingOutWhatIsInDoubt(Situation situation) {
        return situation.state() instanceof State.AskedHowToGoOn(var at, _)
                ? Situation.notPlaying(leavingOut(situation, at.visit(), at.place()))
                : situation;
    }

    private Progress leavingOut(Situation situation, Visit visit, Place place) {
        Exercise exercise = blocks.exercise(place);
        Progress progress = skipped(situation.progress(), visit, exercise);
        List<Exercise> following = blocks.dueExercises(progress, visit).after(exercise, visit);
        if (!following.isEmpty()) {
            return progress.with(new State.AskedReadyOrSkip(VisitPlace.at(visit, Pacer.start(following.getFirst()))));
        }
        Optional<VisitPlace> left = visit.scope() == Visit.Scope.ONE_EXERCISE
                ? progress.profile().returnTo()
                : Optional.empty();
        return left.map(at -> progress.with(progress.profile()
                .withReturnTo(Optional.empty())
                .withState(new State.AskedReadyOrSkip(at))))
                .orElseGet(() -> progress.with(new State.Idle()));
    }

    private static Message skippedMessage(Exercise exercise) {
        return Message.of(CoachMessage.SKIPPED).with("exercise", exercise.name());
    }
}
