package backroutine.talk.device;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ShownDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A document on the screen of a device.
 *
 * @param since when it was shown, and its clock began
 * @param report what it reports by itself; empty if it reports nothing, or nothing more
 */
public record Shown(ShownDocument document, Instant since, Optional<Report> report) {
    /**
     * A report that a block was played.
     *
     * @param at when it is sent
     * @param elapsed the time since the command to play the block, in milliseconds
     */
    public record Report(Instant at, long elapsed) {}

    /** A document that is shown from a moment on, beside this audio or playing it. */
    static Shown from(ShownDocument document, Instant since, Audio heard) {
        if (!document.reports() || !document.playsVoice()) {
            return new Shown(document, since, Optional.empty());
        }
        long elapsed = Timing.START_DELAY.toMillis() + heard.lengthMs();
        return new Shown(document, since, Optional.of(new Report(since.plusMillis(elapsed), elapsed)));
    }

    /** The document when its block does not play any more, so that it reports nothing. */
    Shown stopped() {
        return new Shown(document, since, Optional.empty());
    }

    /** How far the picture is in its beats at a moment, in milliseconds; the document reports this when it is touched. */
    long beats(Instant moment) {
        return Duration.between(since, moment).toMillis() - document.lag();
    }
}
