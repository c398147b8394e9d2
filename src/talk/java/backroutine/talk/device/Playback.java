package backroutine.talk.device;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ResponseAudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * One answer as a device plays it: the response, the open microphone, the reprompt, the microphone again.
 *
 * @param start when the first sound plays
 * @param answer what plays first
 * @param reprompt what plays when the user does not answer; {@link Audio#NOTHING} where the session then ends at once
 * @param after what the device does when the answer has been played
 */
public record Playback(Instant start, Audio answer, Audio reprompt, After after) {
    /** What the device does after an answer. */
    public enum After {
        /** The microphone opens. */
        LISTENS,
        /** A document stays on the screen, and the microphone is closed. */
        STAYS,
        /** The session has ended. */
        ENDS
    }

    /** A part of the audio and when it plays. */
    public record Segment(Instant start, Audio heard) {
        /** When its last sound has ended. */
        public Instant end() {
            return start.plusMillis(heard.lengthMs());
        }
    }

    static Playback of(JsonNode envelope, ResponseAudio audio, Device device, Instant requested) {
        JsonNode response = envelope.path("response");
        JsonNode end = response.path("shouldEndSession");
        boolean showing = device.screen() && response.toString().contains("Alexa.Presentation.APL.RenderDocument");
        After after = end.isBoolean()
                ? (end.asBoolean() ? After.ENDS : After.LISTENS)
                : showing ? After.STAYS : After.ENDS;
        return new Playback(requested.plus(Timing.HEARD_AFTER), audio.answer(),
                after == After.LISTENS ? audio.reprompt() : Audio.NOTHING, after);
    }

    /** This answer, and then a question of Alexa's own, for which the microphone opens. */
    Playback asking(Audio question) {
        return new Playback(start, answer.then(question), Audio.NOTHING, After.LISTENS);
    }

    /** Whether the session is still open when the answer has been played. */
    public boolean open() {
        return after != After.ENDS;
    }

    /** The response. */
    public Segment first() {
        return new Segment(start, answer);
    }

    /** The reprompt; without sound where there is none. */
    public Segment second() {
        return new Segment(first().end().plus(Timing.MICROPHONE), reprompt);
    }

    /** Whether a reprompt follows when the user does not answer. */
    public boolean reprompts() {
        return after == After.LISTENS && reprompt.lengthMs() > 0;
    }

    /** The part that plays, or was the last to play, at a moment. */
    public Segment at(Instant moment) {
        return reprompts() && !moment.isBefore(second().start()) ? second() : first();
    }

    /** When the session has ended, or is ended by the device. */
    public Instant over() {
        return switch (after) {
            case LISTENS -> (reprompts() ? second() : first()).end().plus(Timing.MICROPHONE);
            case STAYS -> first().end().plus(Timing.SCREEN_STAYS);
            case ENDS -> first().end();
        };
    }

    /** How long the device waits after a part. */
    public Duration waits() {
        return switch (after) {
            case LISTENS -> Timing.MICROPHONE;
            case STAYS -> Timing.SCREEN_STAYS;
            case ENDS -> Duration.ZERO;
        };
    }
}
