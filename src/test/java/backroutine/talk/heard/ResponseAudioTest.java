package backroutine.talk.heard;

import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.document;
import static backroutine.talk.ScriptedSkill.response;
import static backroutine.talk.ScriptedSkill.speech;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseAudioTest {
    @Test
    void wordsOnBeatsBeginExactlyABeatApart() {
        Audio heard = audio(count(1000, List.of("one", "two", "three"), "Ready?")).answer();

        assertEquals(List.of(0L, 1000L, 2000L, 3000L), heard.spoken().map(Sound::startMs).toList());
        assertEquals("one two three Ready?", heard.words());
        assertEquals(3000 + English.spoken("Ready?").longestMillis(), heard.lengthMs());
    }

    @Test
    void onlyTheLastSoundIsAQuestion() {
        Audio heard = audio(count(1000, List.of("one"), "Ready?")).answer();

        assertEquals(List.of(false, true), heard.spoken().map(Sound.Words::question).toList());
    }

    @Test
    void aBeatWithoutAWordIsAPause() {
        Audio heard = audio(count(3000, List.of("hold", ""), "Ready?")).answer();

        assertEquals(new Sound.Pause(3000, 3000), heard.sounds().get(1));
    }

    @Test
    void theDocumentPlaysAfterTheSpeech() {
        String both = response(speech("Hello there.") + ","
                + document("{\"type\":\"Speech\",\"contentType\":\"SSML\",\"content\":\"<speak>Ready?</speak>\"}"));

        assertEquals("Hello there. Ready?", audio(both).answer().words());
    }

    @Test
    void breaksAndSentencesAreSeparateSounds() {
        Audio heard = audio(response(speech("Lie down. Breathe.<break time=\\\"1.5s\\\"/>Ready &amp; set?"))).answer();

        assertEquals(List.of("Lie down.", "Breathe.", "Ready & set?"), heard.spoken().map(Sound.Words::text).toList());
        assertEquals(1500, heard.sounds().get(2).lengthMs());
    }

    @Test
    void wordsHaveTheVolumeOfTheirMarkup() {
        Audio heard = audio(response(speech("Hello.<break time=\\\"1s\\\"/><prosody volume=\\\"soft\\\">Lie down. "
                + "<prosody volume=\\\"x-soft\\\">Breathe.</prosody> Salt &amp; pepper.</prosody> Ready?"))).answer();
        Audio alone = audio(response(speech("<prosody volume=\\\"soft\\\">Ready?</prosody>"))).answer();

        assertEquals(List.of(Volume.MEDIUM, Volume.SOFT, Volume.EXTRA_SOFT, Volume.SOFT, Volume.MEDIUM),
                heard.spoken().map(Sound.Words::volume).toList());
        assertEquals("Hello. Lie down. Breathe. Salt & pepper. Ready?", heard.words());
        assertEquals(new Audio(List.of(new Sound.Words(0, English.spoken("Ready?").longestMillis(), "Ready?", false,
                Volume.SOFT)), English.spoken("Ready?").longestMillis()), alone);
    }

    @Test
    void aSoundInAMixerAddsNoTime() {
        Audio heard = audio(response(document("""
                {"type":"Mixer","items":[{"type":"Silence","duration":500},
                {"type":"Audio","source":"soundbank://soundlibrary/x","duration":"trimToParent"}]},
                {"type":"Silence","duration":20000}"""))).answer();

        assertEquals(List.of(new Sound.Clip(0, 500, "soundbank://soundlibrary/x"), new Sound.Pause(500, 20000)),
                heard.sounds());
    }

    @Test
    void theRepromptIsReadSeparately() {
        ResponseAudio audio = audio(response(speech("One?") + ",\"reprompt\":{" + speech("Two?") + "}"));

        assertEquals("One?", audio.answer().words());
        assertEquals("Two?", audio.reprompt().words());
        assertTrue(audio.problems().isEmpty());
    }

    private static ResponseAudio audio(String response) {
        try {
            return ResponseAudio.of(new ObjectMapper().readTree(response.replace("{asked}", "1")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(response, e);
        }
    }
}
