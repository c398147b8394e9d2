package backroutine.speech;

import backroutine.pacing.Beat;
import java.util.List;
import java.util.Map;

/** Beats as they are sent, for tests elsewhere. */
public final class Rendered {
    private Rendered() {}

    /** As an audio document. */
    public static Map<String, Object> document(List<Beat> beats) {
        return AudioDocument.of(beats);
    }

    /** As plain speech. */
    public static String plain(List<Beat> beats) {
        return Ssml.speak(PlainSpeech.of(beats));
    }
}
