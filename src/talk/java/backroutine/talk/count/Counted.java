package backroutine.talk.count;

import backroutine.pacing.Place;
import java.util.Optional;

/** What is counted at one moment. */
public sealed interface Counted {
    /** The repetition under way, or the one that comes next. */
    Place place();

    /** Something is said, and nothing is counted. */
    record Speech(Place place) implements Counted {}

    /** The person gets into position; the count-in is the end of this. */
    record GettingReady(Place place, Span span) implements Counted {}

    /** A rest between two sets. */
    record Rest(Place place, Span span) implements Counted {}

    /** A change of sides. */
    record SideChange(Place place, Span span) implements Counted {}

    /**
     * A repetition.
     *
     * @param of how many repetitions the side has in a set
     * @param hold the hold that is under way; empty while the person moves
     */
    record Repetition(Place place, int of, Optional<Hold> hold) implements Counted {}

    /**
     * A hold.
     *
     * @param second the second that is under way, from 1
     * @param of how many seconds it has
     */
    record Hold(long second, long of) {}

    /**
     * A time of which some has passed.
     *
     * @param doneMs milliseconds of it that have passed
     * @param totalMs milliseconds of all of it
     */
    record Span(long doneMs, long totalMs) {
        /** The seconds that are left, the one under way among them. */
        public long secondsLeft() {
            return Math.ceilDiv(totalMs - doneMs, 1000L);
        }
    }
}
