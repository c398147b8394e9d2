package backroutine.talk.device;

import backroutine.talk.heard.Heard;
import backroutine.talk.heard.ResponseAudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * One answer on its way through the loudspeaker: the answer, the open microphone, the reprompt, the microphone again.
 *
 * @param start when the first sound reaches the ear
 * @param answer what plays first
 * @param reprompt what plays when nobody answers; {@link Heard#NOTHING} where the session then ends at once
 * @param after what the device does when the answer has been played
 */
public record Playback(Instant start, Heard answer, Heard reprompt, After after) {
    /** What the device does after an answer. */
    public enum After {
        /** The microphone opens. */
        LISTENS,
        /** A document stays on the screen, the microphone shut. */
        STAYS,
        /** The session has ended. */
        ENDS
    }

    /** A stretch of the audio and when it plays. */
    public record Segment(Instant start, Heard heard) {
        /** When its last sound has gone. */
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
                after == After.LISTENS ? audio.reprompt() : Heard.NOTHING, after);
    }

    /** This answer, and then a question of Alexa's own, for which the microphone opens. */
    Playback asking(Heard question) {
        return new Playback(start, answer.then(question), Heard.NOTHING, After.LISTENS);
    }

    /** Whether the session is still open when the answer has been played. */
    public boolean open() {
        return after != After.ENDS;
    }

    /** The answer's own stretch. */
    public Segment first() {
        return new Segment(start, answer);
    }

    /** The reprompt's stretch; empty of sound where there is no reprompt. */
    public Segment second() {
        return new Segment(first().end().plus(Timing.MICROPHONE), reprompt);
    }

    /** Whether a reprompt follows when nobody answers. */
    public boolean reprompts() {
        return after == After.LISTENS && reprompt.lengthMs() > 0;
    }

    /** The stretch that plays, or was the last to play, at a moment. */
    public Segment at(Instant moment) {
        return reprompts() && !moment.isBefore(second().start()) ? second() : first();
    }

    /** When nothing more comes of it: the session has ended, or will be ended by the device. */
    public Instant over() {
        return switch (after) {
            case LISTENS -> (reprompts() ? second() : first()).end().plus(Timing.MICROPHONE);
            case STAYS -> first().end().plus(Timing.SCREEN_STAYS);
            case ENDS -> first().end();
        };
    }

    /** How long the device waits after a stretch. */
    public Duration waits() {
        return switch (after) {
            case LISTENS -> Timing.MICROPHONE;
            case STAYS -> Timing.SCREEN_STAYS;
            case ENDS -> Duration.ZERO;
        };
    }
}
