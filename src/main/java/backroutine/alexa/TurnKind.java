package backroutine.alexa;

import backroutine.coach.Turn;
import com.amazon.ask.model.Request;

/**
 * What a turn is called in the log. The names are few on purpose: a name of its own for a complaint, or for a plain "no",
 * would keep what the person said about her health.
 */
enum TurnKind {
    LAUNCH,
    MOVE,
    SETTING,
    /** All that is said in between: questions, answers, complaints, goodbyes. */
    CONVERSATION,
    RETURNED,
    AUDIO_FAILED,
    ENDED,
    /** No part of a conversation. */
    EVENT;

    static TurnKind of(Request request) {
        return RequestTurns.of(request).map(TurnKind::of).orElse(EVENT);
    }

    static TurnKind of(Turn turn) {
        return switch (turn) {
            case Turn.Door door -> of(door);
            case Turn.Move move -> of(move);
            case Turn.StartAt start -> MOVE;
            case Turn.Change change -> SETTING;
            case Turn.HoldFor hold -> SETTING;
            case Turn.Body body -> CONVERSATION;
            case Turn.Question question -> CONVERSATION;
            case Turn.HowTo howTo -> CONVERSATION;
            case Turn.LastTime last -> CONVERSATION;
            case Turn.Keeping keeping -> CONVERSATION;
            case Turn.RemindAt remind -> CONVERSATION;
            case Turn.Permission permission -> RETURNED;
            case Turn.Returned returned -> RETURNED;
        };
    }

    private static TurnKind of(Turn.Door door) {
        return switch (door) {
            case LAUNCH -> LAUNCH;
            case STOP -> CONVERSATION;
            case ENDED, FELL_SILENT -> ENDED;
            case RETURNED -> RETURNED;
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
