package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.pacing.SpeechLength;
import java.util.List;

/**
 * Beats as plain speech markup, for a device that cannot play the document: each pause is the beat less what its word is
 * expected to take. The voice's real speed is not known, so this count drifts where the other does not.
 */
final class PlainSpeech {
    private PlainSpeech() {}

    /**
     * Beats as the inside of speech markup.
     *
     * @param limit the most milliseconds it may last with a voice slower than usual; where it would be longer, every pause
     *        gives up its share, since Alexa plays nothing at all of what is too long
     */
    static String of(List<Beat> beats, long limit) {
        long share = share(beats, limit);
        StringBuilder inner = new StringBuilder();
        long owed = 0;
        for (Beat beat : beats) {
            if (!beat.words().isEmpty()) {
                inner.append(Ssml.pause(owed)).append(Ssml.escaped(beat.words()));
                owed = beat.kind() == Kind.QUESTION ? 0 : -SpeechLength.expected(beat.words()) - share;
            }
            owed += beat.kind() == Kind.QUESTION ? 0 : beat.millis();
        }
        return inner.append(Ssml.pause(owed)).toString();
    }

    private static long share(List<Beat> beats, long limit) {
        long slowly = beats.stream().mapToLong(PlainSpeech::slowly).sum();
        long pauses = beats.stream().filter(beat -> !beat.words().isEmpty() && beat.kind() != Kind.QUESTION).count();
        return slowly <= limit || pauses == 0 ? 0 : Math.ceilDiv(slowly - limit, pauses);
    }

    private static long slowly(Beat beat) {
        int high = SpeechLength.millis(beat.words());
        return beat.kind() == Kind.QUESTION ? high : beat.millis() + high - SpeechLength.expected(beat.words());
    }
}
