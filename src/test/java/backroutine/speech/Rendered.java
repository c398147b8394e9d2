package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Voice;
import java.util.List;
import java.util.Map;

/** Beats as they are sent, for tests of other packages. */
public final class Rendered {
    private Rendered() {}

    /** Beats as an audio document. */
    public static Map<String, Object> document(List<Beat> beats) {
        return AudioDocument.of(beats, Voice.NORMAL);
    }

    /** Beats as plain speech. */
    public static String plain(List<Beat> beats) {
        return Ssml.speak(PlainSpeech.of(beats), Voice.NORMAL);
    }
}
