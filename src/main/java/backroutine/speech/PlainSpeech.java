package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import java.util.List;

/**
 * Beats as plain speech markup, for a device that cannot play the document: each pause is the beat less what its word is
 * expected to take. The voice's real speed is not known, so this count drifts where the other does not.
 */
final class PlainSpeech {
    private PlainSpeech() {}

    static String of(List<Beat> beats) {
        StringBuilder inner = new StringBuilder();
        long owed = 0;
        for (Beat beat : beats) {
            if (!beat.words().isEmpty()) {
                inner.append(Ssml.pause(owed)).append(Ssml.escaped(beat.words()));
                owed = beat.kind() == Kind.QUESTION ? 0 : -beat.text().expectedMillis();
            }
            owed += beat.kind() == Kind.QUESTION ? 0 : beat.millis();
        }
        return inner.append(Ssml.pause(owed)).toString();
    }
}
