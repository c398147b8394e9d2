package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import java.util.List;

/**
 * Writes beats as SSML, for a device that cannot play the audio document. Each pause is the length of the beat less the
 * expected length of its words. The real speed of the voice is not known, so the counting may drift; in the audio document it
 * does not.
 */
final class PlainSpeech {
    private PlainSpeech() {}

    static String of(List<Beat> beats) {
        StringBuilder inner = new StringBuilder();
        long pauseMillis = 0;
        for (Beat beat : beats) {
            if (!beat.words().isEmpty()) {
                inner.append(Ssml.pause(pauseMillis)).append(Ssml.escaped(beat.words()));
                pauseMillis = beat.kind() == Kind.QUESTION ? 0 : -beat.text().expectedMillis();
            }
            pauseMillis += beat.kind() == Kind.QUESTION ? 0 : beat.millis();
        }
        return inner.append(Ssml.pause(pauseMillis)).toString();
    }
}
