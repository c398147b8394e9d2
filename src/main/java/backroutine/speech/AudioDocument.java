package backroutine.speech;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.pacing.Voice;
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
    private AudioDocument() {}

    static Map<String, Object> of(List<Beat> beats, Voice voice) {
        List<Object> items = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            if (beat.kind() == Kind.QUESTION) {
                moveTo(data, items, voice);
                items.add(Map.of("type", "Speech", "contentType", "SSML", "content",
                        Ssml.speak(Ssml.escaped(beat.words()), voice)));
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
        moveTo(data, items, voice);
        return Map.of("type", "APLA", "version", "0.91", "mainTemplate",
                Map.of("parameters", List.of("payload"), "items",
                        List.of(Map.of("type", "Sequencer", "items", items))));
    }

    private static boolean isSilent(List<Beat> beats, int at) {
        return at < beats.size() && beats.get(at).words().isEmpty() && beats.get(at).kind() != Kind.QUESTION;
    }

    private static void moveTo(List<Object> data, List<Object> items, Voice voice) {
        if (!data.isEmpty()) {
            items.add(Map.of("type", "Sequencer", "data", List.copyOf(data), "items", List.of(item(voice))));
            data.clear();
        }
    }

    private static Map<String, Object> item(Voice voice) {
        return Map.of("type", "Mixer", "items", List.of(
                Map.of("type", "Silence", "duration", "${data.ms}"),
                Map.of("type", "Speech", "contentType", "SSML", "content", Ssml.speak("${data.say}", voice), "duration",
                        "trimToParent")));
    }
}
