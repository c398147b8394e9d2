package backroutine.talk.device;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.heard.ShownDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One answer as a device plays it: the response, the open microphone, the reprompt, the microphone again.
 *
 * @param start when the first sound plays
 * @param answer what plays first
 * @param reprompt what plays when the user does not answer; {@link Audio#NOTHING} where the session then ends at once
 * @param after what the device does when the answer has been played
 * @param shown what is on the screen meanwhile; empty if nothing is
 */
public record Playback(Instant start, Audio answer, Audio reprompt, After after, Optional<Shown> shown) {
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

    /**
     * The playback of an answer.
     *
     * @param before what was on the screen before; it stays there if the answer shows nothing
     */
    static Playback of(JsonNode envelope, ResponseAudio audio, Device device, Instant requested,
            Optional<Shown> before) {
        Instant begins = requested.plus(Timing.HEARD_AFTER);
        Optional<ShownDocument> document = ShownDocument.in(envelope).filter(_ -> device.screen().exists());
        Optional<Shown> shown = document.map(known -> Shown.from(known, begins, audio.answer()))
                .or(() -> before.map(Shown::stopped));
        JsonNode end = envelope.at("/response/shouldEndSession");
        After after = end.isBoolean()
                ? (end.asBoolean() ? After.ENDS : After.LISTENS)
                : shown.isPresent() ? After.STAYS : After.ENDS;
        boolean fromScreen = document.filter(ShownDocument::playsVoice).isPresent();
        return new Playback(fromScreen ? begins.plus(Timing.START_DELAY) : begins, audio.answer(),
                after == After.LISTENS ? audio.reprompt() : Audio.NOTHING, after,
                after == After.ENDS ? Optional.empty() : shown);
    }

    /** This answer, and then a question of Alexa's own, for which the microphone opens. */
    Playback asking(Audio question) {
        return new Playback(start, answer.then(question), Audio.NOTHING, After.LISTENS, shown);
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

    /** Whether the device goes on by itself, without the microphone: the document on its screen reports when it has played. */
    public boolean goesOn() {
        return after == After.STAYS && report().isPresent();
    }

    /** The document that this answer shows; empty where what was shown before stays. */
    public Optional<ShownDocument> shows() {
        return shown.filter(known -> !known.since().isBefore(start.minus(Timing.START_DELAY))).map(Shown::document);
    }

    /** What the document on the screen reports by itself, if it does. */
    Optional<Shown.Report> report() {
        return shown.flatMap(Shown::report);
    }

    /** When the session has ended, or is ended by the device. A document on the screen stays when nobody has answered. */
    public Instant over() {
        return switch (after) {
            case LISTENS -> (reprompts() ? second() : first()).end()
                    .plus(Timing.MICROPHONE)
                    .plus(shown.isPresent() ? Timing.SCREEN_STAYS : Duration.ZERO);
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
