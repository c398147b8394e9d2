package backroutine.alexa.log;

import backroutine.coach.turn.Turn;

/**
 * The name of a turn in the log. There are few names on purpose: a separate name for a symptom, or for the answer "no",
 * would record what the user said about their health.
 */
enum TurnKind {
    LAUNCH,
    MOVE,
    SETTING,
    /** Everything else the user says: questions, answers, symptoms, stopping. */
    CONVERSATION,
    /** The answer of a permission question, or the return from a screen. */
    RETURNED,
    AUDIO_FAILED,
    ENDED,
    /** A request outside the conversation, such as a skill event. */
    EVENT;

    static TurnKind of(Turn turn) {
        return switch (turn) {
            case Turn.SessionEvent event -> of(event);
            case Turn.Move move -> of(move);
            case Turn.StartAt _ -> MOVE;
            case Turn.SettingChange _ -> SETTING;
            case Turn.HoldFor _ -> SETTING;
            case Turn.Symptom _ -> CONVERSATION;
            case Turn.Question _ -> CONVERSATION;
            case Turn.HowTo _ -> CONVERSATION;
            case Turn.LastTime _ -> CONVERSATION;
            case Turn.DataRequest _ -> CONVERSATION;
            case Turn.RemindAt _ -> CONVERSATION;
            case Turn.Permission _ -> RETURNED;
            case Turn.ReminderAnswered _ -> RETURNED;
        };
    }

    private static TurnKind of(Turn.SessionEvent event) {
        return switch (event) {
            case LAUNCH -> LAUNCH;
            case STOP -> CONVERSATION;
            case ENDED, TIMED_OUT -> ENDED;
            case RESUMED -> RETURNED;
            case AUDIO_FAILED -> AUDIO_FAILED;
        };
    }

    private static TurnKind of(Turn.Move move) {
        return switch (move) {
            case YES, NO -> CONVERSATION;
            case READY, NEXT, PREVIOUS, REPEAT, SKIP, DONE, PAUSE, RESUME, START_OVER -> MOVE;
        };
    }
}
