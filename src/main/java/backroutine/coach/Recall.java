package backroutine.coach;

import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import java.time.LocalDate;

/** How much has to be recalled of a person to decide a turn. */
final class Recall {
    private Recall() {}

    /** How far back a turn looks. */
    private enum Reach {
        VISIT, ALL_THAT_IS_KEPT, DAYS_LONG_PAST
    }

    /**
     * Whether a turn is decided on all that is kept: what cannot be taken back, and what asks about days long past. For all
     * others the visit itself is enough.
     */
    static boolean all(State state, Turn turn) {
        return answers(state, turn) || reach(turn) != Reach.VISIT;
    }

    /** Whether a turn asks about days long past. */
    static boolean ofLongAgo(Turn turn) {
        return reach(turn) == Reach.DAYS_LONG_PAST;
    }

    private static Reach reach(Turn turn) {
        return switch (turn) {
            case Turn.Door door -> door == Turn.Door.LAUNCH ? Reach.ALL_THAT_IS_KEPT : Reach.VISIT;
            case Turn.Question question -> switch (question) {
                case HOW_AM_I_DOING, THIS_WEEK, FOR_MY_PHYSIO, WHAT_DO_YOU_KNOW -> Reach.DAYS_LONG_PAST;
                case WHAT_DO_I_NEED, HOW_MANY_LEFT, HELP, NOT_SURE, NOT_UNDERSTOOD -> Reach.VISIT;
            };
            case Turn.LastTime _ -> Reach.DAYS_LONG_PAST;
            case Turn.Keeping _ -> Reach.ALL_THAT_IS_KEPT;
            case Turn.RemindAt _ -> Reach.ALL_THAT_IS_KEPT;
            case Turn.Permission _ -> Reach.ALL_THAT_IS_KEPT;
            case Turn.Returned _ -> Reach.ALL_THAT_IS_KEPT;
            case Turn.Move _ -> Reach.VISIT;
            case Turn.Body _ -> Reach.VISIT;
            case Turn.Change _ -> Reach.VISIT;
            case Turn.HoldFor _ -> Reach.VISIT;
            case Turn.StartAt _ -> Reach.VISIT;
            case Turn.HowTo _ -> Reach.VISIT;
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
                && state instanceof State.AskedInBetween;
    }
}
