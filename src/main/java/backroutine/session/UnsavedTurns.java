package backroutine.session;

import backroutine.progress.State;
import java.time.Instant;
import java.util.Objects;

/**
 * The turns of a session that the store has not received.
 *
 * @param first when the first of them was
 * @param last when the last of them was
 */
public record UnsavedTurns(Instant first, Instant last) {
    /** Refuses a missing time. */
    public UnsavedTurns {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** These turns and one more. */
    UnsavedTurns with(Instant turn) {
        return new UnsavedTurns(first, turn);
    }

    /**
     * Until when the stored state went on by itself: what was counted until then must not be lost when the session's state
     * replaces it.
     *
     * @param stored the state in the store
     * @param now when the store is reached again
     */
    Instant storedStateEnds(State stored, Instant now) {
        if (!(stored instanceof State.Playing playing) || playing.since().isBefore(first)) {
            return first;
        }
        // A block as old as the last unsaved turn is that turn's own: it was saved and only the answer of the store was lost.
        // A newer block was started by another device.
        return playing.since().isAfter(last) ? now : last;
    }
}
