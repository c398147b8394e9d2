package backroutine.screen;

import backroutine.day.DueExercises;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.screen.figure.Figure;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of an exercise that every view of it shows: its name, its figure, its sides, what comes next. */
record ExerciseData(Routine routine, Words words) {
    ScreenData of(Exercise exercise, List<Place> sides, Optional<Figure> figure, Progress progress,
            List<String> upcoming, Visit visit) {
        ScreenData data = new ScreenData().put("title", words.title(exercise))
                .put("sides", sides.stream().map(place -> side(exercise, place, figure)).toList())
                .put("next", next(exercise, upcoming))
                .put("progress", progress(progress, visit))
                .put("labels", labels(exercise));
        figure.ifPresent(known -> data.put("figure", known.data()));
        return data;
    }

    List<Map<String, String>> buttons(Buttons buttons) {
        return buttons.data(words);
    }

    private Map<String, Object> side(Exercise exercise, Place place, Optional<Figure> figure) {
        return Map.of("line", new ExerciseWords(words.translator()).setAndSide(exercise, place),
                "mirrored", figure.filter(known -> known.isMirrored(place.side())).isPresent(),
                "exchanged", figure.filter(known -> known.isExchanged(place.side())).isPresent());
    }

    private String next(Exercise exercise, List<String> upcoming) {
        int next = upcoming.indexOf(exercise.id()) + 1;
        return next < upcoming.size()
                ? words.of(Message.of(ScreenMessage.NEXT).with("exercise", routine.exercise(upcoming.get(next)).name()))
                : words.of(ScreenMessage.LAST);
    }

    /** How many exercises of the visit are done; one that was skipped is behind the person, too. */
    private Map<String, Object> progress(Progress progress, Visit visit) {
        DueExercises due = new DueExercises(routine, progress.day(visit.day()));
        int of = switch (visit.scope()) {
            case ONE_EXERCISE -> 1;
            case SHORT -> visit.chosen().size();
            case WHAT_IS_LEFT, EVERYTHING_AGAIN -> due.ofVisit(visit.number()).size();
        };
        int left = switch (visit.scope()) {
            case ONE_EXERCISE -> 1;
            case SHORT, WHAT_IS_LEFT, EVERYTHING_AGAIN -> due.toDo(visit).size();
        };
        int done = Math.clamp(of - left, 0, of);
        return Map.of("done", done, "of", of, "label", words.of(Message.of(ScreenMessage.PROGRESS)
                .with("done", Words.digits(done))
                .with("of", Words.digits(of))));
    }

    private Map<String, String> labels(Exercise exercise) {
        return Map.of("repetition", words.of(ScreenMessage.LABEL_REPETITION),
                "figure", words.of(Message.of(ScreenMessage.LABEL_FIGURE)
                        .with("exercise", exercise.name())
                        .with("position", new Text(exercise.text().position()))),
                "list", words.of(ScreenMessage.LABEL_LIST));
    }
}
