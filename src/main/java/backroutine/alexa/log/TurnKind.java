package backroutine.alexa.log;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;

/**
 * The name of a turn in the log. There are few names on purpose: a separate name for a symptom, or for the answer "no",
 * would record what the user said about their health.
 */
enum TurnKind {
    LAUNCH,
    MOVE,
    SETTING,
    /** Everything else the user says: questions, answers, concerns, stopping. */
    CONVERSATION,
    /** The answer of a permission question, or the return from a screen. */
    RETURNED,
    AUDIO_FAILED,
    ENDED,
    /** A screen played a block to its end. */
    BLOCK_PLAYED,
    /** The user touched a button on a screen. */
    TOUCHED,
    /** The device could not show the document for its screen. */
    SCREEN_FAILED,
    /** A request outside the conversation, such as a skill event. */
    EVENT,
    /** A request of a type that the skill does not know. */
    UNKNOWN;

    static TurnKind of(Turn turn) {
        return switch (turn) {
            case Turn.SessionEvent event -> of(event);
            case Turn.Move move -> of(move);
            case Turn.OnScreen event -> of(event);
            case UserRequest.StartAt _ -> MOVE;
            case UserRequest.StartNumber _ -> MOVE;
            case UserRequest.SkipExercise _ -> MOVE;
            case UserRequest.ShortVisit _ -> MOVE;
            case UserRequest.WholeVisit _ -> MOVE;
            case UserRequest.SettingChange _ -> SETTING;
            case UserRequest.VoiceChange _ -> SETTING;
            case UserRequest.HoldFor _ -> SETTING;
            case UserRequest.SetGoal _ -> SETTING;
            case UserRequest.BareNumber _ -> CONVERSATION;
            case Turn.Concern _ -> CONVERSATION;
            case UserRequest.ClearanceAnswer _ -> CONVERSATION;
            case UserRequest.Question _ -> CONVERSATION;
            case UserRequest.HowTo _ -> CONVERSATION;
            case UserRequest.AboutExercise _ -> CONVERSATION;
            case UserRequest.DataRequest _ -> CONVERSATION;
            case Turn.RemindAt _ -> CONVERSATION;
            case Turn.Permission _ -> RETURNED;
            case Turn.ReminderAnswered _ -> RETURNED;
        };
    }

    private static TurnKind of(Turn.OnScreen event) {
        return switch (event) {
            case Turn.OnScreen.BlockPlayed _ -> BLOCK_PLAYED;
            case Turn.OnScreen.Touched _ -> TOUCHED;
            case Turn.OnScreen.Failed _ -> SCREEN_FAILED;
        };
    }

    private static TurnKind of(Turn.SessionEvent event) {
        return switch (event) {
            case LAUNCH -> LAUNCH;
            case STOP -> CONVERSATION;
            case ENDED, ENDED_BY_ERROR, TIMED_OUT -> ENDED;
            case RESUMED -> RETURNED;
            case AUDIO_FAILED -> AUDIO_FAILED;
        };
    }

    private static TurnKind of(Turn.Move move) {
        return switch (move) {
            case YES, OKAY, NO, LATER, FINISHED, MORE_TIME -> CONVERSATION;
            case READY, NEXT, PREVIOUS, REPEAT, AGAIN, SKIP, DONE, PAUSE, RESUME, START_OVER -> MOVE;
        };
    }
}
