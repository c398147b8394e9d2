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
        say.add(week.visits() == 0
                ? Line.of(Say.DOING_NOTHING_YET)
                : Line.of(Say.DOING_WEEK).with("visits", week.visits()).with("possible", week.possible()));
        say.add(stillToday(standing, moment));
        return questions.resume(standing, moment, say);
    }

    /** What the visit that is due today still has. */
    Line stillToday(Standing standing, Moment moment) {
        Itinerary today = new Itinerary(routine, standing.progress().day(moment.today()));
        Optional<Visit> due = today.due();
        return due.isEmpty()
                ? Line.of(Say.DAY_DONE)
                : Line.of(Say.STILL_TODAY)
                        .with("exercises", Listing.and(
                                today.left(due.get().number()).stream().map(Exercise::name).toList()));
    }

    Reply week(Standing standing, Moment moment) {
        Report week = report(standing, moment, WEEK);
        Line say = week.times().isEmpty()
                ? Line.of(Say.WEEK_NOTHING)
                : Line.of(Say.WEEK_DID)
                        .with("exercises", Listing.and(week.times()
                                .entrySet()
                                .stream()
                                .map(one -> wording.words(Line.of(Say.DID_TIMES)
                                        .with("exercise", one.getKey().name())
                                        .with("times", times(one.getValue()))))
                                .toList()));
        return questions.resume(standing, moment, List.of(say));
    }

    Reply lastTime(Standing standing, Optional<String> id, Moment moment) {
        History history = standing.progress().profile().history();
        Optional<Exercise> exercise = id.flatMap(routine::find);
        Optional<LocalDate> day = exercise.isPresent()
                ? Optional.ofNullable(history.lastDone().get(exercise.get().id()))
                : history.lastDay();
        String name = exercise.map(Exercise::name).orElse(wording.words(Line.of(Say.THE_ROUTINE)));
        long ago = day.map(date -> ChronoUnit.DAYS.between(date, moment.today())).orElse(-1L);
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
        summary.add(fortnight.times().isEmpty()
                ? Line.of(Say.PHYSIO_NOTHING)
                : Line.of(Say.PHYSIO_VISITS)
                        .with("visits", fortnight.visits())
                        .with("possible", fortnight.possible()));
        Settings settings = standing.progress().profile().settings();
        fortnight.times().forEach((exercise, times) -> {
            int hold = settings.hold(exercise);
            summary.add(Line.of(hold > 0 ? Say.DID_TIMES_HOLDING : Say.DID_TIMES)
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
        if (profile.cleared().isEmpty() && progress.days().isEmpty()) {
            say.add(Line.of(Say.KNOW_NOTHING));
            return questions.resume(standing, moment, say);
        }
        profile.cleared().ifPresent(when -> say.add(Line.of(Say.KNOW_CLEARED)));
        long days = progress.days().values().stream().filter(day -> !day.done().isEmpty()).count();
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
        return Report.of(routine, standing.progress(), moment.today(), began, days);
    }

    private String times(int number) {
        return wording.words(switch (number) {
            case 1 -> Line.of(Say.TIMES_ONCE);
            case 2 -> Line.of(Say.TIMES_TWICE);
            default -> Line.of(Say.TIMES_MORE).with("number", number);
        });
    }
}
