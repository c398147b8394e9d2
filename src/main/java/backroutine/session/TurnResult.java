package backroutine.session;

import backroutine.coach.turn.Reply;
import java.util.Objects;

/**
 * The result of a turn.
 *
 * @param reply the coach's reply
 * @param session what the session carries to its next turn
 */
public record TurnResult(Reply reply, SessionState session) {
    /** Checks that no component is null. */
    public TurnResult {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(session, "session");
    }
}
