package backroutine.screen;

import backroutine.day.DueExercises;
import backroutine.pacing.Place;
import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.screen.figure.Figure;
import backroutine.screen.figure.Figures;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views beside a reply that counts nothing: the exercise that waits, what was done, today's list, a question. */
record StillViews(Routine routine, Words words, Figures figures, ExerciseData exercises, DayList dayList) {
    /** Up to so many exercises are named as those of later today. */
    private static final int MOST_NAMED = 3;

    /**
     * The data of the view beside a question.
     *
     * @param say what is said before the question
     * @param line what is asked
     */
    ScreenData of(Progress progress, List<Message> say, String line, LocalDate today) {
        State state = progress.profile().state();
        if (state instanceof State.Finished(var visit)) {
            return done(progress, visit, line);
        }
        if (state instanceof State.AskedOffer(var at, _) && at.isEmpty()) {
            return done(progress, latestVisit(progress, today), line).put("buttons",
                    exercises.buttons(Buttons.YES_OR_NO));
        }
        if (state instanceof State.AtPlace at && routine.find(at.place().exercise()).isPresent()) {
            return paused(progress, at.at(), say, line);
        }
        if (state instanceof State.AskedSecondVisit(var visit)) {
            return list(progress, visit, line, today).put("buttons", exercises.buttons(Buttons.YES_OR_NO));
        }
        if (state instanceof State.Idle && progress.profile().cleared().isPresent()) {
            return list(progress, today(progress, today), line, today);
        }
        return message(state, line);
    }

    /** The view beside the last words of a session: nothing can be touched, whatever the words are about. */
    ScreenData last(Progress progress, String line) {
        return progress.profile().state() instanceof State.Finished(var visit)
                ? done(progress, visit, line)
                : view("message", words.of(ScreenMessage.ROUTINE), line);
    }

    private Visit today(Progress progress, LocalDate today) {
        return new DueExercises(routine, progress.day(today)).dueVisit()
                .orElseGet(() -> new Visit(today, 2, Visit.Scope.WHAT_IS_LEFT));
    }

    /** The visit at whose end something is offered. */
    private static Visit latestVisit(Progress progress, LocalDate today) {
        LocalDate day = progress.latest().map(Day::date).orElse(today);
        int number = progress.day(day).done().stream().mapToInt(DoneSet::visit).max().orElse(1);
        return new Visit(day, number, Visit.Scope.WHAT_IS_LEFT);
    }

    private ScreenData list(Progress progress, Visit visit, String line, LocalDate today) {
        return view("list", words.of(ScreenMessage.ROUTINE), line).putAll(dayList.of(progress, visit, today))
                .put("labels", listLabels());
    }

    private Map<String, String> listLabels() {
        return Map.of("list", words.of(ScreenMessage.LABEL_LIST));
    }

    private ScreenData paused(Progress progress, VisitPlace at, List<Message> say, String line) {
        Exercise exercise = routine.exercise(at.place().exercise());
        Optional<Figure> figure = figures.of(exercise.id());
        List<String> upcoming = new DueExercises(routine, progress.day(at.visit().day())).after(exercise, at.visit())
                .stream()
                .map(Exercise::id)
                .toList();
        Place place = at.place();
        State state = progress.profile().state();
        List<String> steps = exercise.text().steps();
        boolean explained = say.stream().map(words::of).anyMatch(steps::contains);
        return view(explained ? "steps" : "paused", "", line)
                .putAll(exercises.of(exercise, List.of(place), figure, progress, upcoming, at.visit()))
                .put("now", explained ? Map.of("s", 0) : Map.of("n", place.repetition(), "s", 0))
                .put("steps", explained ? steps : List.of())
                .put("buttons",
                        exercises.buttons(state instanceof State.Asking ? buttons(state) : Buttons.WHILE_PAUSED));
    }

    /** A question with three answers has no buttons. */
    private static Buttons buttons(State state) {
        return state instanceof State.Asking && !(state instanceof State.AskedHowToGoOn)
                ? Buttons.YES_OR_NO
                : Buttons.NONE;
    }

    private ScreenData done(Progress progress, Visit visit, String line) {
        DueExercises due = new DueExercises(routine, progress.day(visit.day()));
        List<Exercise> done = routine.exercises()
                .stream()
                .filter(exercise -> progress.day(visit.day()).completed(visit.number(), exercise))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Message.of(ScreenMessage.DONE_EXERCISES).with("number", Words.digits(done.size()))));
        int visits = progress.profile().guidance().weeks().on(visit.day()).visits();
        if (visits > 0) {
            lines.add(words.of(Message.of(ScreenMessage.DONE_WEEK).with("visits", Words.digits(visits))));
        }
        lines.add(next(due, visit));
        return view("done", words.of(ScreenMessage.DONE), line).put("lines", lines)
                .put("list", done.stream().map(this::row).toList());
    }

    private Map<String, Object> row(Exercise exercise) {
        return Map.of("id", exercise.id(), "name", words.title(exercise), "label", words.title(exercise), "done", true);
    }

    private String next(DueExercises due, Visit visit) {
        List<Exercise> later = due.remaining(2);
        if (visit.number() > 1 || later.isEmpty()) {
            return words.of(ScreenMessage.DONE_DAY);
        }
        ListOf names = new ListOf(later.stream().limit(MOST_NAMED).map(Exercise::name).toList());
        return words.of(Message.of(ScreenMessage.DONE_LATER).with("exercises", names));
    }

    private ScreenData message(State state, String line) {
        return view("message", words.of(ScreenMessage.ROUTINE), line).put("buttons", exercises.buttons(buttons(state)));
    }

    private static ScreenData view(String name, String title, String line) {
        return new ScreenData().put("view", name).put("title", title).put("line", line);
    }
}
