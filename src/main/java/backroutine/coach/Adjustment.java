package backroutine.coach;

import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.pacing.Talk;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import backroutine.routine.Figure;
import backroutine.routine.Phase;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Settings by voice: heard from the current repetition on, kept, and never outside the prescription. */
final class Adjustment {
    /** A hold with a wider range than this moves by {@link #WIDE_STEP} seconds, any other by one. */
    private static final int WIDE = 8;
    private static final int WIDE_STEP = 5;

    private final Guide guide;
    private final Questions questions;

    Adjustment(Guide guide, Questions questions) {
        this.guide = guide;
        this.questions = questions;
    }

    Reply reply(Standing standing, Turn.Change change, Moment moment) {
        Settings now = standing.progress().profile().settings();
        return switch (change) {
            case HOLD_LONGER -> hold(standing, moment, OptionalInt.empty(), 1);
            case HOLD_SHORTER -> hold(standing, moment, OptionalInt.empty(), -1);
            case SLOWER -> pace(standing, moment, now, slower(now.pace()), CoachMessage.PACE_SLOWEST);
            case FASTER -> pace(standing, moment, now, faster(now.pace()), CoachMessage.PACE_FASTEST);
            case REST_LONGER -> rest(standing, moment, now, Settings.REST_STEP);
            case REST_SHORTER -> rest(standing, moment, now, -Settings.REST_STEP);
            case COUNT_LESS ->
                with(standing, moment, now.withCounting(Counting.LAST_THREE), CoachMessage.COUNTING_LESS);
            case COUNT_EVERYTHING ->
                with(standing, moment, now.withCounting(Counting.EVERY_SECOND), CoachMessage.COUNTING_EVERYTHING);
            case ENCOURAGE -> with(standing, moment, now.withEncouragement(true), CoachMessage.ENCOURAGING);
            case SAY_MORE -> with(standing, moment, now.withTalk(Talk.MORE), CoachMessage.SAYING_MORE);
            case SAY_LESS -> with(standing, moment, now.withTalk(Talk.LESS), CoachMessage.SAYING_LESS);
            case STOP_ENCOURAGING -> with(standing, moment, now.withEncouragement(false), CoachMessage.NOT_ENCOURAGING);
        };
    }

    Reply holdFor(Standing standing, OptionalInt seconds, Moment moment) {
        return seconds.isEmpty()
                ? questions.resume(standing, moment, List.of(Message.of(CoachMessage.HOLD_HOW_LONG)))
                : hold(standing, moment, seconds, 0);
    }

    private Reply hold(Standing standing, Moment moment, OptionalInt seconds, int direction) {
        Optional<Exercise> exercise = standing.state().spot().map(here -> guide.exercise(here.place()));
        if (exercise.isEmpty()) {
            return questions.resume(standing, moment, List.of(Message.of(CoachMessage.HOLD_WHICH)));
        }
        Optional<Phase> phase = exercise.get().dose().hold();
        if (phase.isEmpty()) {
            return questions.resume(standing, moment,
                    List.of(Message.of(CoachMessage.HOLD_NONE).with("exercise", exercise.get().name())));
        }
        Figure range = phase.get().seconds();
        Settings settings = standing.progress().profile().settings();
        int step = range.max() - range.min() > WIDE ? WIDE_STEP : 1;
        int wanted = seconds.orElse(settings.hold(exercise.get()) + direction * step);
        int chosen = range.nearest(wanted);
        CoachMessage key = range.min() == range.max()
                ? CoachMessage.HOLD_FIXED
                : wanted > range.max()
                        ? CoachMessage.HOLD_LONGEST
                        : wanted < range.min() ? CoachMessage.HOLD_SHORTEST : CoachMessage.HOLD_NOW;
        Message say = Message.of(key).with("exercise", exercise.get().name()).with("seconds", chosen);
        return with(standing, moment, settings.withHold(exercise.get().id(), chosen), say);
    }

    private Reply pace(Standing standing, Moment moment, Settings now, Pace wanted, CoachMessage edge) {
        CoachMessage said = wanted == now.pace() ? edge : switch (wanted) {
            case SLOWER -> CoachMessage.PACE_SLOWER;
            case AS_PRESCRIBED -> CoachMessage.PACE_NORMAL;
            case FASTER -> CoachMessage.PACE_FASTER;
        };
        return with(standing, moment, now.withPace(wanted), said);
    }

    private static Pace slower(Pace pace) {
        return pace == Pace.FASTER ? Pace.AS_PRESCRIBED : Pace.SLOWER;
    }

    private static Pace faster(Pace pace) {
        return pace == Pace.SLOWER ? Pace.AS_PRESCRIBED : Pace.FASTER;
    }

    /** A rest moves by a step, as far as some exercise of the routine still follows. */
    private Reply rest(Standing standing, Moment moment, Settings now, int step) {
        Settings wanted = now.withRestOffset(Math.clamp(now.restOffset() + step, -Settings.REST_LIMIT,
                Settings.REST_LIMIT));
        boolean moves = guide.exercises().stream().anyMatch(exercise -> wanted.rest(exercise) != now.rest(exercise));
        if (!moves) {
            return with(standing, moment, now, step > 0 ? CoachMessage.REST_LONGEST : CoachMessage.REST_SHORTEST);
        }
        return with(resting(standing, now, wanted), moment, wanted,
                step > 0 ? CoachMessage.REST_LONGER : CoachMessage.REST_SHORTER);
    }

    /** In a rest, this one is longer or shorter already. */
    private Standing resting(Standing standing, Settings now, Settings wanted) {
        OptionalLong rest = standing.rest();
        if (rest.isEmpty()) {
            return standing;
        }
        Exercise exercise = guide.exercise(standing.state().spot().orElseThrow().place());
        long millis = Math.max(rest.getAsLong() + (wanted.rest(exercise) - now.rest(exercise)) * 1000L, 0);
        return new Standing(standing.progress(), new Standing.Cut.Counting(millis));
    }

    private Reply with(Standing standing, Moment moment, Settings settings, CoachMessage say) {
        return with(standing, moment, settings, Message.of(say));
    }

    private Reply with(Standing standing, Moment moment, Settings settings, Message say) {
        Progress changed = standing.progress().with(standing.progress().profile().withSettings(settings));
        return questions.resume(standing.with(changed), moment, List.of(say));
    }
}
