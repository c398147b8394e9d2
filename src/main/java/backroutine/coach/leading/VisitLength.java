package backroutine.coach.leading;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.day.DueExercises;
import backroutine.day.InstructionPolicy;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.time.LocalDate;
import java.util.List;

/**
 * How long exercises take for this user, from the beats that are played: the introduction that the user still needs, getting into
 * position, all that is counted, and the question between two exercises with its open microphone.
 */
public final class VisitLength {
    /** One minute, in milliseconds. */
    public static final long MINUTE = 60_000;

    private final Routine routine;
    private final BlockPlanner planner;

    public VisitLength(Routine routine, BlockPlanner planner) {
        this.routine = routine;
        this.planner = planner;
    }

    /** How long the visit still takes from a place on, in milliseconds. */
    public long millisLeft(Progress progress, VisitPlace at, LocalDate today) {
        Exercise exercise = routine.exercise(at.place().exercise());
        List<Exercise> following = new DueExercises(routine, progress.day(at.visit().day())).after(exercise,
                at.visit());
        return millisFrom(progress, at, exercise, following, today);
    }

    /** How long these exercises take one after another, in milliseconds. */
    public long millis(Progress progress, List<Exercise> exercises, LocalDate today) {
        long millis = 0;
        for (Exercise exercise : exercises) {
            IntroductionLevel level = InstructionPolicy.level(today, progress, exercise);
            millis += exerciseMillis(progress, exercise, Pacer.start(exercise), level);
        }
        return millis + between(progress, exercises);
    }

    /** How long the rest of an exercise takes from a place on, and then other exercises, in milliseconds. */
    long millisFrom(Progress progress, VisitPlace at, Exercise exercise, List<Exercise> following,
            LocalDate today) {
        IntroductionLevel level = at.place().equals(Pacer.start(exercise))
                ? at.introduced().remaining(InstructionPolicy.level(today, progress, exercise)).level()
                : IntroductionLevel.NONE;
        long first = exerciseMillis(progress, exercise, Pacer.nearestPlace(exercise, at.place()), level);
        long question = following.isEmpty() ? 0 : questionMillis(progress, exercise, following.getFirst());
        return first + question + millis(progress, following, today);
    }

    private long exerciseMillis(Progress progress, Exercise exercise, Place from, IntroductionLevel level) {
        return planner.millis(exercise, from, level, progress.profile().settings());
    }

    private long between(Progress progress, List<Exercise> exercises) {
        long millis = 0;
        for (int next = 1; next < exercises.size(); next++) {
            millis += questionMillis(progress, exercises.get(next - 1), exercises.get(next));
        }
        return millis;
    }

    private long questionMillis(Progress progress, Exercise exercise, Exercise next) {
        return planner.questionMillis(exercise, next, progress.profile().settings());
    }

    /** Tells the exercises of a short visit, and how long they take. */
    Message announcement(List<Exercise> exercises, long millis) {
        return message(exercises.size() == 1 ? CoachMessage.SHORT_VISIT_ONE : CoachMessage.SHORT_VISIT, millis)
                .with("number", exercises.size())
                .with("exercises", MessageLists.names(exercises));
    }

    /** A message with the value {@code minutes}: the nearest whole number, at least one. */
    public static Message message(MessageKey key, long millis) {
        return Message.of(key).with("minutes", minutes(millis));
    }

    /** The nearest whole number of minutes, at least one. */
    public static int minutes(long millis) {
        return (int) Math.max(Math.round((double) millis / MINUTE), 1);
    }
}
