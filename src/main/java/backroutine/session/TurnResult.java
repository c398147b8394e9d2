package backroutine.session;

import backroutine.coach.turn.Reply;
import java.util.Objects;

/**
 * What a turn led to.
 *
 * @param reply the coach's reply
 * @param session what the session carries to its next turn
 */
public record TurnResult(Reply reply, SessionState session) {
    /** Refuses a result with a part missing. */
    public TurnResult {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(session, "session");
    }
}
