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

/** Answers questions about one exercise: when it was done last, how often it was done, how often it is prescribed. */
public final class ExerciseFacts {
    private final Routine routine;
    private final OpenQuestion openQuestion;
    private final ProgressReports reports;
    private final Misses misses;

    public ExerciseFacts(Routine routine, OpenQuestion openQuestion, ProgressReports reports, Misses misses) {
        this.routine = routine;
        this.openQuestion = openQuestion;
        this.reports = reports;
        this.misses = misses;
    }

    /** The answer; a set that was interrupted goes on afterwards. */
    public Reply reply(Situation situation, UserRequest.AboutExercise about, TurnContext context) {
        Optional<Exercise> named = about.exercise().flatMap(routine::named);
        if (about.exercise().isPresent() && named.isEmpty()) {
            return misses.missed(situation, context, Message.of(CoachMessage.NAME_UNKNOWN));
        }
        Message answer = switch (about.topic()) {
            case LAST_TIME -> reports.lastTime(situation, named, context);
            case TIMES_DONE -> timesDone(situation, named.or(() -> underWay(situation)), context);
            case TIMES_A_DAY -> timesADay(named.or(() -> underWay(situation)));
        };
        return openQuestion.resume(situation, context, List.of(answer));
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
