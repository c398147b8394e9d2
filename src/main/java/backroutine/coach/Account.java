package backroutine.coach;

import backroutine.pacing.Line;
import backroutine.pacing.Listing;
import backroutine.pacing.Settings;
import backroutine.pacing.Wording;
import backroutine.progress.History;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Honest answers from what is kept: how she is doing, what she did, what is known of her. Nothing is ever a reproach. */
final class Account {
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    private final Routine routine;
    private final Questions questions;
    private final Wording wording;

    Account(Routine routine, Questions questions, Wording wording) {
        this.routine = routine;
        this.questions = questions;
        this.wording = wording;
    }

    Reply doing(Standing standing, Moment moment) {
        Report week = report(standing, moment, WEEK);
        List<Line> say = new ArrayList<>();
        say.add(week.times().isEmpty()
                ? Line.of(Say.DOING_NOTHING_YET)
                : week.visits() == 0
                        ? did(week)
                        : Line.of(Say.DOING_WEEK).with("visits", week.visits()).with("possible", week.possible()));
        say.addAll(stillToday(standing, moment));
        return questions.resume(standing, moment, say);
    }

    /** What is still due today: in the visit under way or the next one, and later. */
    List<Line> stillToday(Standing standing, Moment moment) {
        Itinerary today = new Itinerary(routine, standing.progress().day(moment.today()));
        Optional<Visit> due = today.due();
        if (due.isEmpty()) {
            return List.of(Line.of(Say.DAY_DONE));
        }
        Line now = Line.of(Say.STILL_TODAY).with("exercises", names(today.left(due.get().number())));
        List<Exercise> twice = due.get().number() == 1 ? today.dueTwice() : List.of();
        return twice.isEmpty() ? List.of(now) : List.of(now, Line.of(Say.LATER_TODAY).with("exercises", names(twice)));
    }

    private static String names(List<Exercise> exercises) {
        return Listing.and(exercises.stream().map(Exercise::name).toList());
    }

    Reply week(Standing standing, Moment moment) {
        Report week = report(standing, moment, WEEK);
        return questions.resume(standing, moment,
                List.of(week.times().isEmpty() ? Line.of(Say.WEEK_NOTHING) : did(week)));
    }

    private Line did(Report week) {
        return Line.of(Say.WEEK_DID)
                .with("exercises", Listing.and(week.times()
                        .entrySet()
                        .stream()
                        .map(one -> wording.words(Line.of(Say.DID_TIMES)
                                .with("exercise", one.getKey().name())
                                .with("times", times(one.getValue()))))
                        .toList()));
    }

    Reply lastTime(Standing standing, Optional<String> id, Moment moment) {
        History history = standing.progress().profile().history();
        Optional<Exercise> exercise = id.flatMap(routine::find);
        Optional<LocalDate> day = exercise.isPresent()
                ? Optional.ofNullable(history.lastDone().get(exercise.get().id()))
                : history.lastDay();
        String name = exercise.map(Exercise::name).orElse(wording.words(Line.of(Say.THE_ROUTINE)));
        long ago = day.map(date -> Math.max(ChronoUnit.DAYS.between(date, moment.today()), 0)).orElse(-1L);
        Say key = ago < 0
                ? Say.LAST_NEVER
                : ago == 0 ? Say.LAST_TODAY : ago == 1 ? Say.LAST_YESTERDAY : Say.LAST_DAYS_AGO;
        return questions.resume(standing, moment,
                List.of(Line.of(key).with("exercise", name).with("days", Math.max(ago, 0))));
    }

    /** Two weeks in plain words, spoken and as a card. */
    Reply forPhysio(Standing standing, Moment moment) {
        Report fortnight = report(standing, moment, FORTNIGHT);
        List<Line> summary = new ArrayList<>();
        if (fortnight.times().isEmpty()) {
            return questions.resume(standing, moment, List.of(Line.of(Say.PHYSIO_NOTHING)));
        }
        if (fortnight.possible() > 0) {
            summary.add(Line.of(Say.PHYSIO_VISITS)
                    .with("visits", fortnight.visits())
                    .with("possible", fortnight.possible()));
        }
        Settings settings = standing.progress().profile().settings();
        fortnight.times().forEach((exercise, times) -> {
            int hold = settings.hold(exercise);
            summary.add(Line.of(hold > 0 ? Say.PHYSIO_DID_HOLDING : Say.PHYSIO_DID)
                    .with("exercise", exercise.name())
                    .with("times", times(times))
                    .with("seconds", hold));
        });
        List<Line> say = new ArrayList<>(summary);
        say.add(Line.of(Say.PHYSIO_CARD_SENT));
        return new Reply.WithCard(questions.resume(standing, moment, say), Line.of(Say.PHYSIO_CARD), summary);
    }

    /** Everything that is kept of her, in words. */
    Reply known(Standing standing, Moment moment) {
        Progress progress = standing.progress();
        Profile profile = progress.profile();
        List<Line> say = new ArrayList<>();
        if (profile.answered().isEmpty()) {
            say.add(Line.of(Say.KNOW_NOTHING));
            return questions.resume(standing, moment, say);
        }
        profile.cleared().ifPresent(when -> say.add(Line.of(Say.KNOW_CLEARED)));
        long days = IntStream.rangeClosed(0, FORTNIGHT)
                .filter(back -> !progress.day(today(standing, moment).minusDays(back)).done().isEmpty())
                .count();
        say.add(days == 0 ? Line.of(Say.KNOW_NO_DAYS) : Line.of(Say.KNOW_DAYS).with("days", days));
        List<String> completed = routine.exercises()
                .stream()
                .filter(one -> profile.completions(one.id()) > 0)
                .map(one -> wording.words(Line.of(Say.DID_TIMES)
                        .with("exercise", one.name())
                        .with("times", times(profile.completions(one.id())))))
                .toList();
        if (!completed.isEmpty()) {
            say.add(Line.of(Say.KNOW_EXERCISES).with("exercises", Listing.and(completed)));
        }
        say.add(Line.of(Say.KNOW_REST));
        return questions.resume(standing, moment, say);
    }

    private Report report(Standing standing, Moment moment, int days) {
        LocalDate began = standing.progress()
                .profile()
                .cleared()
                .map(when -> when.atZone(moment.zone()).toLocalDate())
                .orElse(moment.today());
        return Report.of(routine, standing.progress(), today(standing, moment), began, days);
    }

    /** Whoever flew west over the date line has done something tomorrow: then it is that day still. */
    private static LocalDate today(Standing standing, Moment moment) {
        return standing.progress()
                .days()
                .keySet()
                .stream()
                .filter(day -> day.isAfter(moment.today()))
                .max(LocalDate::compareTo)
                .orElse(moment.today());
    }

    private String times(int number) {
        return wording.words(switch (number) {
            case 1 -> Line.of(Say.TIMES_ONCE);
            case 2 -> Line.of(Say.TIMES_TWICE);
            default -> Line.of(Say.TIMES_MORE).with("number", number);
        });
    }
}
