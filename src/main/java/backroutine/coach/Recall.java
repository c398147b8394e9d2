package backroutine.coach;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import java.time.LocalDate;

/** How much has to be recalled of a person to decide a turn. */
final class Recall {
    private Recall() {}

    /**
     * Whether a turn is decided on all that is kept: what cannot be taken back, and what asks about days long past. For all
     * others the visit itself is enough.
     */
    static boolean all(State state, Turn turn) {
        return switch (turn) {
            case Turn.Door door -> door == Turn.Door.LAUNCH;
            case Turn.Move move -> answers(state, turn);
            case Turn.Question question -> ofLongAgo(question);
            case Turn.LastTime last -> ofLongAgo(last);
            case Turn.Keeping keeping -> true;
            case Turn.RemindAt(var times, var replace) -> true;
            case Turn.Permission permission -> true;
            case Turn.Returned(var errand, var result) -> true;
            case Turn.Body body -> false;
            case Turn.Change change -> false;
            case Turn.HoldFor(var seconds) -> false;
            case Turn.StartAt(var exercise) -> false;
            case Turn.HowTo(var exercise) -> false;
        };
    }

    /** Whether a turn asks about days long past. */
    static boolean ofLongAgo(Turn turn) {
        return switch (turn) {
            case Turn.Question question -> switch (question) {
                case HOW_AM_I_DOING, THIS_WEEK, FOR_MY_PHYSIO, WHAT_DO_YOU_KNOW -> true;
                case WHAT_DO_I_NEED, HOW_MANY_LEFT, HELP, NOT_SURE, NOT_UNDERSTOOD -> false;
            };
            case Turn.LastTime(var exercise) -> true;
            case Turn.Door door -> false;
            case Turn.Move move -> false;
            case Turn.Keeping keeping -> false;
            case Turn.RemindAt(var times, var replace) -> false;
            case Turn.Permission permission -> false;
            case Turn.Returned(var errand, var result) -> false;
            case Turn.Body body -> false;
            case Turn.Change change -> false;
            case Turn.HoldFor(var seconds) -> false;
            case Turn.StartAt(var exercise) -> false;
            case Turn.HowTo(var exercise) -> false;
        };
    }

    /**
     * Whether a day before the latest one matters: her own day has not come so far yet, as after a flight over the date line,
     * or the visit under way began earlier.
     */
    static boolean needsEarlierDays(Progress latest, LocalDate today) {
        LocalDate earliest = latest.profile()
                .state()
                .underWay()
                .map(Visit::day)
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return latest.latest().map(Day::date).filter(last -> last.isAfter(earliest)).isPresent();
    }

    /** Whether a turn answers a question that nothing else may be taken to answer: what it leads to cannot be taken back. */
    static boolean answers(State state, Turn turn) {
        return turn instanceof Turn.Move
                && (state instanceof State.AskedForget || state instanceof State.AskedReminder);
    }
}
