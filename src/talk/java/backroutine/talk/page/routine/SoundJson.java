package backroutine.talk.page.routine;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.WavRecording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The sound of an exercise: its words with their times and, where espeak-ng is installed, the sound file. */
final class SoundJson {
    private SoundJson() {}

    /** All times are milliseconds from the start of the sound. */
    static JsonNode of(Audio audio, Optional<Espeak> voice) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("length", audio.lengthMs());
        ArrayNode sounds = json.putArray("sounds");
        audio.spoken().forEach(words -> sounds.add(words(words)));
        if (voice.isPresent()) {
            json.put("wav", wav(audio, voice.get()));
        } else {
            json.put("install", Espeak.HOW_TO_INSTALL);
        }
        return json;
    }

    private static ObjectNode words(Sound.Words words) {
        return JsonNodeFactory.instance.objectNode()
                .put("t", words.startMs())
                .put("d", words.lengthMs())
                .put("w", words.text());
    }

    private static byte[] wav(Audio audio, Espeak voice) throws IOException {
        Path file = Files.createTempFile("exercise", ".wav");
        try {
            var recording = new WavRecording(voice);
            recording.plays(Instant.EPOCH, audio);
            recording.write(file, (_, _) -> {});
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
