package backroutine.coach.answering;

import backroutine.coach.leading.Misses;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Answers questions about one exercise: when it was done last, how often it was done, how often it is prescribed, how long it takes. */
public final class ExerciseFacts {
    private final Routine routine;
    private final OpenQuestion openQuestion;
    private final ProgressReports reports;
    private final TimeLeft timeLeft;
    private final Misses misses;

    public ExerciseFacts(Routine routine, OpenQuestion openQuestion, ProgressReports reports,
            TimeLeft timeLeft, Misses misses) {
        this.routine = routine;
        this.openQuestion = openQuestion;
        this.reports = reports;
        this.timeLeft = timeLeft;
        this.misses = misses;
    }

    /** The answer; a set that was interrupted goes on afterwards. */
    public Reply reply(Situation situation, UserRequest.AboutExercise about, TurnContext context) {
        Optional<Exercise> named = about.exercise().flatMap(routine::named);
        if (about.exercise().isPresent() && named.isEmpty()) {
            return misses.missed(situation, context, Message.of(CoachMessage.NAME_UNKNOWN));
        }
        Optional<Exercise> meant = named.or(() -> underWay(situation));
        return switch (about.topic()) {
            case LAST_TIME -> answer(situation, context, reports.lastTime(situation, named, context));
            case TIMES_DONE -> answer(situation, context, timesDone(situation, meant, context));
            case TIMES_A_DAY -> answer(situation, context, timesADay(meant));
            case LENGTH -> named
                    .map(exercise -> openQuestion.resume(situation, context,
                            timeLeft.ofExercise(situation.progress(), exercise, context)))
                    .orElseGet(() -> timeLeft.reply(situation, context));
        };
    }

    private Reply answer(Situation situation, TurnContext context, Message message) {
        return openQuestion.resume(situation, context, List.of(message));
    }

    private Optional<Exercise> underWay(Situation situation) {
        return situation.state().visitPlace().map(VisitPlace::place).map(place -> routine.exercise(place.exercise()));
    }

    private Message timesDone(Situation situation, Optional<Exercise> exercise, TurnContext context) {
        Exercise counted = exercise.orElse(routine.exercises().getFirst());
        int times = situation.progress().profile().completions(counted.id());
        return times == 0
                ? reports.lastTime(situation, exercise, context)
                : Message.of(CoachMessage.TIMES_DONE)
                        .with("exercise", exercise.map(Exercise::name).orElse(routine.text().name()))
                        .with("times", ProgressReports.times(times));
    }

    private static Message timesADay(Optional<Exercise> exercise) {
        return exercise.map(one -> Message.of(CoachMessage.TIMES_A_DAY)
                .with("times", ProgressReports.times(one.dose().timesADay().value()))
                .with("exercise", one.name())).orElse(Message.of(CoachMessage.TWO_VISITS_A_DAY));
    }
}
