package backroutine.talk.page;

import backroutine.talk.device.Playback;
import backroutine.talk.heard.Audio;
import java.time.Instant;

/**
 * What plays from a turn on.
 *
 * @param segment the part of the answer that plays, and when, as it is expected
 * @param playback the answer
 * @param recorded the same sounds at the times at which they are in the recording
 */
record PageSound(Playback.Segment segment, Playback playback, Audio recorded) {
    /** Whether it is the reprompt. */
    boolean isReprompt() {
        return playback.reprompts() && segment.equals(playback.second());
    }

    /** How the times of the recording belong to the expected ones. */
    SoundTimes times() {
        return SoundTimes.between(segment.heard(), recorded);
    }

    /** The moment of the conversation at which the recording is at this time, in milliseconds from its start. */
    Instant moment(long recordedMs) {
        return segment.start().plusMillis(times().expected(recordedMs));
    }
}
