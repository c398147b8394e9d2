package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.VisitLength;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how long a hold is, and how long an exercise or the rest of the visit takes. */
public final class TimeLeft {
    private final BlockReplies blocks;
    private final VisitLength length;
    private final OpenQuestion openQuestion;

    public TimeLeft(BlockReplies blocks, VisitLength length, OpenQuestion openQuestion) {
        this.blocks = blocks;
        this.length = length;
        this.openQuestion = openQuestion;
    }

    /** The answer to "how long?"; a set that was interrupted goes on afterwards. */
    Reply reply(Situation situation, TurnContext context) {
        Progress progress = situation.progress();
        Optional<VisitPlace> here = situation.state().visitPlace();
        List<Message> say = new ArrayList<>();
        here.ifPresent(at -> say.addAll(hold(progress, blocks.exercise(at.place()))));
        say.add(here
                .map(at -> VisitLength.message(CoachMessage.MINUTES_LEFT,
                        length.millisLeft(progress, at, context.today())))
                .orElseGet(() -> VisitLength.message(CoachMessage.MINUTES_IN_ALL,
                        length.millis(progress, due(progress, context), context.today()))));
        return openQuestion.resume(situation, context, say);
    }

    /** How long the hold of an exercise is, if it has one, and how long the exercise takes. */
    List<Message> ofExercise(Progress progress, Exercise exercise, TurnContext context) {
        List<Message> say = new ArrayList<>(hold(progress, exercise));
        say.add(VisitLength
                .message(CoachMessage.EXERCISE_MINUTES, length.millis(progress, List.of(exercise), context.today()))
                .with("exercise", exercise.name()));
        return say;
    }

    private static List<Message> hold(Progress progress, Exercise exercise) {
        int hold = progress.profile().settings().hold(exercise);
        return hold == 0
                ? List.of()
                : List.of(Message.of(CoachMessage.HOLD_IS).with("exercise", exercise.name()).with("seconds", hold));
    }

    private List<Exercise> due(Progress progress, TurnContext context) {
        return blocks.dueToday(progress, context)
                .dueVisit()
                .map(Visit::number)
                .map(blocks.dueToday(progress, context)::remaining)
                .orElse(blocks.exercises());
    }
}
