package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Begins one exercise on its own. A visit under way is left for it; afterwards the user is asked to return there. */
public final class SingleExercise {
    private final Routine routine;
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Misses misses;

    public SingleExercise(Routine routine, BlockReplies blocks, OpenQuestion openQuestion, Misses misses) {
        this.routine = routine;
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.misses = misses;
    }

    /**
     * Begins an exercise.
     *
     * @param named its id or a name of it; if it is empty or no exercise, the user is asked
     */
    public Reply startAt(Situation situation, Optional<String> named, TurnContext context) {
        Optional<Exercise> exercise = named.flatMap(routine::named);
        if (exercise.isPresent()) {
            return start(situation, exercise.get(), context);
        }
        if (situation.state().visitPlace().isPresent()) {
            return misses.missed(situation, context, Message.of(CoachMessage.NAME_UNKNOWN));
        }
        return openQuestion.askAside(situation, context, List.of(MessageLists.whichExercises(routine)),
                CoachMessage.ASK_WHICH_EXERCISE, CoachMessage.ASK_WHICH_EXERCISE_AGAIN);
    }

    /**
     * Begins the exercise with a number.
     *
     * @param number from 1; empty for the last one. With any other number the user is asked
     */
    public Reply startNumber(Situation situation, OptionalInt number, TurnContext context) {
        int index = number.orElse(routine.exercises().size()) - 1;
        return startAt(situation, index >= 0 && index < routine.exercises().size()
                ? Optional.of(routine.exercises().get(index).id())
                : Optional.empty(), context);
    }

    private Reply start(Situation situation, Exercise exercise, TurnContext context) {
        Optional<VisitPlace> here = situation.state()
                .visitPlace()
                .filter(at -> context.isCurrent(at.visit().day()));
        if (here.filter(at -> at.place().exercise().equals(exercise.id())).isPresent()) {
            return blocks.begin(context, situation.progress(),
                    VisitPlace.at(here.get().visit(), Pacer.start(exercise)), List.of());
        }
        Visit alone = blocks.dueToday(situation.progress(), context).singleExerciseVisit();
        return blocks.begin(context, leaving(situation.progress(), here), VisitPlace.at(alone, Pacer.start(exercise)),
                List.of());
    }

    /**
     * The progress with the place in the visit that is left. From one single exercise to another the place stays; a visit of an
     * earlier day is not returned to.
     */
    private static Progress leaving(Progress progress, Optional<VisitPlace> here) {
        boolean alone = here.filter(at -> at.visit().scope() == Visit.Scope.ONE_EXERCISE).isPresent();
        return alone ? progress : progress.with(progress.profile().withReturnTo(here));
    }
}
