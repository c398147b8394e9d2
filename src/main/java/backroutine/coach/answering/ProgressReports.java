package backroutine.coach.answering;

import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.offers.GoalReport;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.DueExercises;
import backroutine.day.VisitReport;
import backroutine.pacing.Settings;
import backroutine.progress.History;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.Nested;
import backroutine.text.MessageValue.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers questions about the stored progress: visits, exercises, the last time, all stored data. */
public final class ProgressReports {
    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;

    private final Routine routine;
    private final OpenQuestion openQuestion;

    public ProgressReports(Routine routine, OpenQuestion openQuestion) {
        this.routine = routine;
        this.openQuestion = openQuestion;
    }

    /** The visits of the last seven days, and what remains for today. */
    Reply weekVisits(Situation situation, TurnContext context) {
        VisitReport week = report(situation, context, WEEK);
        List<Message> say = new ArrayList<>();
        say.add(week.times().isEmpty()
                ? Message.of(CoachMessage.WEEK_NO_VISITS)
                : week.visits() == 0
                        ? exercisesDone(week)
                        : Message.of(CoachMessage.WEEK_VISITS)
                                .with("visits", week.visits())
                                .with("possible", week.possible()));
        say.addAll(GoalReport.of(situation.progress().profile().guidance(), context.today()));
        say.addAll(remainingToday(situation, context));
        return openQuestion.resume(situation, context, say);
    }

    /** The exercises that remain for today: in the next visit and, before the first one, in the second. */
    List<Message> remainingToday(Situation situation, TurnContext context) {
        DueExercises today = new DueExercises(routine, situation.progress().day(context.today()));
        Optional<Visit> due = today.dueVisit();
        if (due.isEmpty()) {
            return List.of(Message.of(CoachMessage.DAY_DONE));
        }
        if (context.isLate()) {
            return List.of();
        }
        Message now = Message.of(CoachMessage.STILL_TODAY)
                .with("exercises", MessageLists.names(today.remaining(due.get().number())));
        List<Exercise> twice = due.get().number() == 1 ? today.dueTwice() : List.of();
        return twice.isEmpty()
                ? List.of(now)
                : List.of(now, Message.of(CoachMessage.LATER_TODAY).with("exercises", MessageLists.names(twice)));
    }

    /** How often each exercise was completed in the last seven days. */
    Reply weekExercises(Situation situation, TurnContext context) {
        VisitReport week = report(situation, context, WEEK);
        return openQuestion.resume(situation, context,
                List.of(week.times().isEmpty() ? Message.of(CoachMessage.WEEK_NOTHING) : exercisesDone(week)));
    }

    private Message exercisesDone(VisitReport week) {
        return Message.of(CoachMessage.WEEK_EXERCISES)
                .with("exercises", new ListOf(week.times()
                        .entrySet()
                        .stream()
                        .map(one -> exerciseTimes(one.getKey(), one.getValue()))
                        .toList()));
    }

    /** When an exercise was done last, or the whole routine. */
    Message lastTime(Situation situation, Optional<Exercise> exercise, TurnContext context) {
        History history = situation.progress().profile().history();
        Optional<LocalDate> day = exercise.isPresent()
                ? Optional.ofNullable(history.lastDone().get(exercise.get().id()))
                : history.lastDay();
        Term name = exercise.map(Exercise::name).orElse(routine.text().name());
        long ago = day.map(date -> Math.max(ChronoUnit.DAYS.between(date, context.today()), 0)).orElse(-1L);
        CoachMessage key = ago < 0
                ? CoachMessage.LAST_NEVER
                : ago == 0
                        ? CoachMessage.LAST_TODAY
                        : ago == 1 ? CoachMessage.LAST_YESTERDAY : CoachMessage.LAST_DAYS_AGO;
        return Message.of(key).with("exercise", name).with("days", (int) Math.max(ago, 0));
    }

    /** The last two weeks for a physiotherapist, spoken and as a card. */
    Reply physioSummary(Situation situation, TurnContext context) {
        VisitReport twoWeeks = report(situation, context, TWO_WEEKS);
        List<Message> summary = new ArrayList<>();
        if (twoWeeks.times().isEmpty()) {
            return openQuestion.resume(situation, context, List.of(Message.of(CoachMessage.PHYSIO_NOTHING)));
        }
        if (twoWeeks.possible() > 0) {
            summary.add(Message.of(CoachMessage.PHYSIO_VISITS)
                    .with("visits", twoWeeks.visits())
                    .with("possible", twoWeeks.possible()));
        }
        Settings settings = situation.progress().profile().settings();
        twoWeeks.times().forEach((exercise, times) -> {
            int hold = settings.hold(exercise);
            summary.add(Message.of(hold > 0 ? CoachMessage.PHYSIO_EXERCISE_HOLDING : CoachMessage.PHYSIO_EXERCISE)
                    .with("exercise", exercise.name())
                    .with("times", times(times))
                    .with("seconds", hold));
        });
        List<Message> say = new ArrayList<>(summary);
        say.add(Message.of(CoachMessage.PHYSIO_CARD_SENT));
        return new Reply.WithCard(openQuestion.resume(situation, context, say), Message.of(CoachMessage.PHYSIO_CARD),
                summary);
    }

    /** Tells all stored data of the user. */
    Reply storedData(Situation situation, TurnContext context) {
        Progress progress = situation.progress();
        Profile profile = progress.profile();
        List<Message> say = new ArrayList<>();
        if (profile.answered().isEmpty()) {
            say.add(Message.of(DataMessage.STORED_NOTHING));
            return openQuestion.resume(situation, context, say);
        }
        profile.cleared().ifPresent(when -> say.add(Message.of(DataMessage.STORED_CLEARANCE)));
        long days = IntStream.rangeClosed(0, TWO_WEEKS)
                .filter(back -> !progress.day(latestDay(situation, context).minusDays(back)).done().isEmpty())
                .count();
        say.add(days == 0
                ? Message.of(DataMessage.STORED_NO_DAYS)
                : Message.of(DataMessage.STORED_DAYS).with("days", (int) days));
        List<Nested> completed = routine.exercises()
                .stream()
                .filter(one -> profile.completions(one.id()) > 0)
                .map(one -> exerciseTimes(one, profile.completions(one.id())))
                .toList();
        if (!completed.isEmpty()) {
            say.add(Message.of(DataMessage.STORED_EXERCISES).with("exercises", new ListOf(completed)));
        }
        say.add(Message.of(DataMessage.STORED_WEEKS));
        say.add(Message.of(DataMessage.STORED_OTHER_DATA));
        return openQuestion.resume(situation, context, say);
    }

    private VisitReport report(Situation situation, TurnContext context, int days) {
        LocalDate began = situation.progress()
                .profile()
                .cleared()
                .map(when -> when.atZone(context.zone()).toLocalDate())
                .orElse(context.today());
        return VisitReport.of(routine, situation.progress(), latestDay(situation, context), began, days);
    }

    /** Today, or a later day with something done: after a flight west over the date line the user's date is a day back. */
    private static LocalDate latestDay(Situation situation, TurnContext context) {
        return situation.progress()
                .days()
                .keySet()
                .stream()
                .filter(day -> day.isAfter(context.today()))
                .max(LocalDate::compareTo)
                .orElse(context.today());
    }

    private static Nested exerciseTimes(Exercise exercise, int number) {
        return new Nested(Message.of(CoachMessage.EXERCISE_TIMES)
                .with("exercise", exercise.name())
                .with("times", times(number)));
    }

    static Nested times(int number) {
        return new Nested(Message.of(CoachMessage.TIMES).with("number", number));
    }
}
