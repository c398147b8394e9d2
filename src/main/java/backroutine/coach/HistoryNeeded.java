package backroutine.coach;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.progress.Day;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import java.time.LocalDate;

/** Tells how much of the stored progress a turn needs. */
public final class HistoryNeeded {
    private HistoryNeeded() {}

    /** How far back a turn looks. */
    private enum Reach {
        VISIT, STORED_PROGRESS, HISTORY
    }

    /**
     * Whether a turn must be decided on the stored progress, and not only on what the session carries: a new beginning, a
     * change that cannot be undone, and questions about earlier days.
     *
     * @param known what the session carries
     * @param turn the turn to decide
     */
    public static boolean needsStoredProgress(Progress known, Turn turn) {
        return answersFinalQuestion(known, turn) || reach(turn) != Reach.VISIT;
    }

    /** Whether a turn asks about earlier days, so that the last two weeks are needed. */
    public static boolean needsHistory(Turn turn) {
        return reach(turn) == Reach.HISTORY;
    }

    /**
     * Whether days before the latest one are needed, whatever the turn is: after a flight west over the date line the user's
     * today is before the latest day, and a visit under way may have begun earlier.
     *
     * @param latest the profile and the latest day
     * @param today the date in the user's time zone
     */
    public static boolean needsEarlierDays(Progress latest, LocalDate today) {
        LocalDate earliest = latest.profile()
                .openVisits()
                .stream()
                .map(Visit::day)
                .filter(day -> day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(today);
        return latest.latest().map(Day::date).filter(last -> last.isAfter(earliest)).isPresent();
    }

    /**
     * Whether a turn answers a question about deleting data or about reminders. What the answer leads to cannot be undone, so it must
     * not be taken as the answer to another question.
     *
     * @param known what the session carries
     * @param turn the turn to decide
     */
    public static boolean answersFinalQuestion(Progress known, Turn turn) {
        return known.profile().state() instanceof State.AskedInBetween asked && !(asked instanceof State.AskedOffer)
                && (turn instanceof Turn.Move || turn == UserRequest.DataRequest.DELETE_DATA
                        || turn instanceof Turn.OnScreen.Touched(var button, _, _) && button.isAnswer());
    }

    private static Reach reach(Turn turn) {
        return switch (turn) {
            case Turn.SessionEvent event ->
                event == Turn.SessionEvent.LAUNCH ? Reach.STORED_PROGRESS : Reach.VISIT;
            case UserRequest.Question question -> switch (question) {
                case HOW_AM_I_DOING, THIS_WEEK, FOR_MY_PHYSIO, WHAT_DO_YOU_KNOW -> Reach.HISTORY;
                case WHAT_DO_I_NEED, NO_KIT, WHERE_AM_I, WHATS_NEXT, WHICH_EXERCISES, HOW_MANY_LEFT, HOW_LONG,
                        FEWER_REPETITIONS, HELP, WHAT_DO_YOU_MEAN, NOT_SURE, REMIND_ONCE, NOT_UNDERSTOOD ->
                    Reach.VISIT;
            };
            case UserRequest.AboutExercise _ -> Reach.HISTORY;
            case UserRequest.DataRequest _ -> Reach.STORED_PROGRESS;
            case Turn.RemindAt _ -> Reach.STORED_PROGRESS;
            case Turn.Permission _ -> Reach.STORED_PROGRESS;
            case Turn.ReminderAnswered _ -> Reach.STORED_PROGRESS;
            case Turn.Move _ -> Reach.VISIT;
            case Turn.Concern _ -> Reach.VISIT;
            case Turn.OnScreen _ -> Reach.VISIT;
            case UserRequest.ClearanceAnswer _ -> Reach.VISIT;
            case UserRequest.SettingChange _ -> Reach.VISIT;
            case UserRequest.VoiceChange _ -> Reach.VISIT;
            case UserRequest.HoldFor _ -> Reach.VISIT;
            case UserRequest.SetGoal _ -> Reach.VISIT;
            case UserRequest.BareNumber _ -> Reach.VISIT;
            case UserRequest.StartAt _ -> Reach.VISIT;
            case UserRequest.StartNumber _ -> Reach.VISIT;
            case UserRequest.SkipExercise _ -> Reach.VISIT;
            case UserRequest.ShortVisit _ -> Reach.VISIT;
            case UserRequest.WholeVisit _ -> Reach.VISIT;
            case UserRequest.HowTo _ -> Reach.VISIT;
        };
    }
}
