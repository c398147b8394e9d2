package backroutine.talk.play;

import backroutine.talk.device.Household;
import java.time.Duration;
import java.time.Instant;

/** What the person does next, and when, in real time. */
public interface Cues {
    /** What came. */
    sealed interface Cue {
        /** A line, at its moment. */
        record Typed(String line, Instant at) implements Cue {}

        /** Nothing yet. */
        record Nothing() implements Cue {}

        /** There will be no more. */
        record Closed() implements Cue {}
    }

    /** Waits for the next thing, for so long at most. */
    Cue await(Household house, Duration patience);
}
