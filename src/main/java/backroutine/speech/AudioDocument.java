package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes beats as an APL for Audio document. Each beat mixes its words with a silence of its length, so that the speed of the
 * voice does not change the length.
 *
 * <p>A beat without words is added to the one before it. So every item of the template has words, and none needs a condition.
 */
final class AudioDocument {
    private static final Map<String, Object> BEAT = Map.of("type", "Mixer", "items", List.of(
            Map.of("type", "Silence", "duration", "${data.ms}"),
            Map.of("type", "Speech", "contentType", "SSML", "content", "<speak>${data.say}</speak>", "duration",
                    "trimToParent")));

    private AudioDocument() {}

    static Map<String, Object> of(List<Beat> beats) {
        List<Object> items = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            if (beat.kind() == Kind.QUESTION) {
                moveTo(data, items);
                items.add(Map.of("type", "Speech", "contentType", "SSML", "content",
                        Ssml.speak(Ssml.escaped(beat.words()))));
                continue;
            }
            int millis = beat.millis();
            for (; isSilent(beats, i + 1); i++) {
                millis += beats.get(i + 1).millis();
            }
            if (beat.words().isEmpty()) {
                items.add(Map.of("type", "Silence", "duration", millis));
            } else {
                data.add(Map.of("ms", millis, "say", Ssml.escaped(beat.words())));
            }
        }
        moveTo(data, items);
        return Map.of("type", "APLA", "version", "0.91", "mainTemplate",
                Map.of("parameters", List.of("payload"), "items",
                        List.of(Map.of("type", "Sequencer", "items", items))));
    }

    private static boolean isSilent(List<Beat> beats, int at) {
        return at < beats.size() && beats.get(at).words().isEmpty() && beats.get(at).kind() != Kind.QUESTION;
    }

    private static void moveTo(List<Object> data, List<Object> items) {
        if (!data.isEmpty()) {
            items.add(Map.of("type", "Sequencer", "data", List.copyOf(data), "items", List.of(BEAT)));
            data.clear();
        }
    }
}
