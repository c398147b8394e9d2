package backroutine.talk.play;

import backroutine.talk.device.Household;
import java.time.Duration;
import java.time.Instant;

/** What the user does next, and when, in real time. */
public interface LiveInput {
    /** What the user did. */
    sealed interface Event {
        /** A line, at its moment. */
        record Typed(String line, Instant at) implements Event {}

        /** Nothing yet. */
        record Nothing() implements Event {}

        /** There will be no more. */
        record Closed() implements Event {}
    }

    /** Waits for the next event, at most this long. */
    Event await(Household household, Duration patience);
}
