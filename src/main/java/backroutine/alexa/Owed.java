package backroutine.alexa;

import backroutine.progress.State;
import java.time.Instant;

/**
 * The turns of a session that the store has not been told of.
 *
 * @param first when the first of them was
 * @param last when the last of them was
 */
record Owed(Instant first, Instant last) {
    /** One turn more. */
    Owed with(Instant turn) {
        return new Owed(first, turn);
    }

    /**
     * Until when the store's own state went on, so that what it was counting is not lost when the session's replaces it.
     *
     * @param stored the state in the store
     * @param now when the session catches up
     */
    Instant over(State stored, Instant now) {
        if (!(stored instanceof State.Playing(_, _, var since)) || since.isBefore(first)) {
            return first;
        }
        // Not after the last: the store was told after all, and only its answer was lost. After it: another device.
        return since.isAfter(last) ? now : last;
    }
}
