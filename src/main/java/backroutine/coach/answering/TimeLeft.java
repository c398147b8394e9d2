package backroutine.coach.answering;

import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.InstructionPolicy;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells how long the hold is, and how long the rest of the visit takes. */
public final class TimeLeft {
    private static final double MILLIS_A_MINUTE = 60_000;

    /** The time of a short visit if the user names none. */
    private static final int SHORT_MINUTES = 5;

    private final BlockReplies blocks;
    private final BlockPlanner planner;
    private final OpenQuestion openQuestion;

    public TimeLeft(BlockReplies blocks, BlockPlanner planner, OpenQuestion openQuestion) {
        this.blocks = blocks;
        this.planner = planner;
        this.openQuestion = openQuestion;
    }

    /** The answer to "how long?"; a set that was interrupted goes on afterwards. */
    Reply reply(Situation situation, TurnContext context) {
        Optional<VisitPlace> here = situation.state().visitPlace();
        List<Message> say = new ArrayList<>();
        here.map(at -> blocks.exercise(at.place())).ifPresent(exercise -> {
            int hold = situation.progress().profile().settings().hold(exercise);
            if (hold > 0) {
                say.add(Message.of(CoachMessage.HOLD_IS).with("exercise", exercise.name()).with("seconds", hold));
            }
        });
        say.add(here.map(at -> minutes(CoachMessage.MINUTES_LEFT, left(situation.progress(), at, context)))
                .orElseGet(() -> minutes(CoachMessage.MINUTES_IN_ALL, all(situation.progress(),
                        due(situation.progress(), context), context))));
        return openQuestion.resume(situation, context, say);
    }

    /**
     * Tells which exercises fit into a short time, and asks which one to do.
     *
     * @param minutes the time; {@link #SHORT_MINUTES} if it is empty
     */
    Reply whatFits(Situation situation, OptionalInt minutes, TurnContext context) {
        Progress progress = situation.progress();
        int time = minutes.orElse(SHORT_MINUTES);
        List<Exercise> fitting = due(progress, context).stream()
                .filter(exercise -> all(progress, List.of(exercise), context) <= time * MILLIS_A_MINUTE)
                .toList();
        Message say = fitting.isEmpty()
                ? Message.of(CoachMessage.FITS_NOTHING).with("minutes", time)
                : Message.of(CoachMessage.FITS)
                        .with("minutes", time)
                        .with("exercises", MessageLists.names(fitting));
        return openQuestion.askAside(situation, context, List.of(say), CoachMessage.ASK_WHICH_EXERCISE,
                CoachMessage.ASK_WHICH_EXERCISE_AGAIN);
    }

    private static Message minutes(CoachMessage key, long millis) {
        return Message.of(key).with("minutes", (int) Math.max(Math.ceil(millis / MILLIS_A_MINUTE), 1));
    }

    private long left(Progress progress, VisitPlace at, TurnContext context) {
        Exercise exercise = blocks.exercise(at.place());
        return planner.millis(exercise, Pacer.nearestPlace(exercise, at.place()), IntroductionLevel.NONE,
                progress.profile().settings())
                + all(progress, blocks.dueExercises(progress, at.visit()).after(exercise, at.visit()), context);
    }

    private List<Exercise> due(Progress progress, TurnContext context) {
        return blocks.dueToday(progress, context)
                .dueVisit()
                .map(Visit::number)
                .map(blocks.dueToday(progress, context)::remaining)
                .orElse(blocks.exercises());
    }

    private long all(Progress progress, List<Exercise> exercises, TurnContext context) {
        return exercises.stream().mapToLong(exercise -> {
            Place start = Pacer.start(exercise);
            IntroductionLevel level = InstructionPolicy.level(context.today(), progress, exercise);
            return planner.millis(exercise, start, level, progress.profile().settings());
        }).sum();
    }
}
