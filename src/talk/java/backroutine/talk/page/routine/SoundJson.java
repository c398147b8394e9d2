package backroutine.talk.page.routine;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.Recording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The sound of an exercise: its words with their times and, where espeak-ng is installed, the WAV file. */
final class SoundJson {
    private SoundJson() {}

    /** All times are milliseconds from the start of the sound. */
    static JsonNode of(Audio audio, Optional<Espeak> voice) {
        return voice.map(by -> exact(Recording.of(audio, by)))
                .orElseGet(() -> words(audio).put("install", Espeak.HOW_TO_INSTALL));
    }

    private static ObjectNode exact(Recording recording) {
        return words(recording.audio()).put("wav", recording.wav());
    }

    private static ObjectNode words(Audio audio) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("length", audio.lengthMs());
        ArrayNode sounds = json.putArray("sounds");
        audio.spoken().forEach(words -> sounds.add(words(words)));
        return json;
    }

    private static ObjectNode words(Sound.Words words) {
        return JsonNodeFactory.instance.objectNode()
                .put("t", words.startMs())
                .put("w", words.text())
                .put("beat", words.onTheBeat())
                .put("volume", words.volume().factor());
    }
}
