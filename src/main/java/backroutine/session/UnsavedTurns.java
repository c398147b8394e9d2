package backroutine.session;

import backroutine.progress.State;
import java.time.Instant;
import java.util.Objects;

/**
 * The turns of a session that are not in the store.
 *
 * @param first the time of the first of them
 * @param last the time of the last of them
 */
public record UnsavedTurns(Instant first, Instant last) {
    /** Checks that no component is null. */
    public UnsavedTurns {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** These turns and one more. */
    UnsavedTurns with(Instant turn) {
        return new UnsavedTurns(first, turn);
    }

    /**
     * The time until which the stored state was played. The sets that ended before that time must be credited before
     * the state of the session replaces the stored one.
     *
     * @param stored the state in the store
     * @param now when the store answers again
     */
    Instant storedStateEnds(State stored, Instant now) {
        if (!(stored instanceof State.Playing playing) || playing.since().isBefore(first)) {
            return first;
        }
        // A block that began with an unsaved turn, up to the last one, belongs to the session: it was saved,
        // and only the response of the store was lost.
        // A newer block was started by another device.
        return playing.since().isAfter(last) ? now : last;
    }
}
