package backroutine.screen;

import backroutine.coach.leading.VisitLength;
import backroutine.day.DueExercises;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Today's exercises: which are done, and how long the rest takes. */
record DayList(Routine routine, Words words, VisitLength length) {

    /** The data of the list for a visit. */
    ScreenData of(Progress progress, Visit visit, LocalDate today) {
        DueExercises due = new DueExercises(routine, progress.day(visit.day()));
        List<Exercise> left = due.toDo(visit);
        ScreenData data = new ScreenData().put("list", due.ofVisit(visit.number())
                .stream()
                .map(exercise -> row(exercise, progress.day(visit.day()).completed(visit.number(), exercise)))
                .toList());
        return left.isEmpty() ? data : data.put("summary", minutes(left, progress, today));
    }

    private Map<String, Object> row(Exercise exercise, boolean done) {
        return Map.of("id", exercise.id(), "name", words.title(exercise), "detail", dose(exercise.dose()), "done",
                done, "label", label(exercise));
    }

    /** What a screen reader says of a row. */
    private String label(Exercise exercise) {
        return words.of(Message.of(ScreenMessage.LABEL_START)
                .with("exercise", exercise.name())
                .with("dose", new Text(dose(exercise.dose()))));
    }

    private String dose(Dose dose) {
        boolean sided = dose.sides().order().size() > 1;
        return words.of(Message.of(sided ? ScreenMessage.DOSE_SIDES : ScreenMessage.DOSE)
                .with("sets", Words.digits(dose.sets().value()))
                .with("repetitions", Words.digits(dose.repetitionsASide())));
    }

    /** As many minutes as are spoken. */
    private String minutes(List<Exercise> exercises, Progress progress, LocalDate today) {
        long minutes = VisitLength.minutes(length.millis(progress, exercises, today));
        return words.of(Message.of(ScreenMessage.MINUTES).with("minutes", Words.digits(minutes)));
    }
}
