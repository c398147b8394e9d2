package backroutine.talk.heard;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.document;
import static backroutine.talk.ScriptedSkill.response;
import static backroutine.talk.ScriptedSkill.speech;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseCheckTest {
    @Test
    void anOrdinaryAnswerIsAccepted() {
        assertEquals(List.of(), violations(count(1000, List.of("one", "two"), "Ready?")));
    }

    @Test
    void speechThatIsNotWellFormedIsRefused() {
        refused(ask("salt & pepper"), "response.outputSpeech.ssml: SSML is not well-formed");
    }

    @Test
    void anUnknownTagIsRefused() {
        refused(ask("<blink>hi</blink>"), "no SSML tag <blink>");
    }

    @Test
    void aVolumeThatAlexaDoesNotKnowIsRefused() {
        assertEquals(List.of(), violations(ask("<prosody volume=\\\"soft\\\">Hi?</prosody>")));
        refused(ask("<prosody volume=\\\"hushed\\\">Hi?</prosody>"), "not \"hushed\"");
        refused(ask("<prosody volume=\\\"soft\\\" rate=\\\"slow\\\">Hi?</prosody>"), "for a volume with a name only");
    }

    @Test
    void aBreakOverTenSecondsIsRefused() {
        refused(ask("a<break time=\\\"11s\\\"/>b?"), "a break is at most 10 s, not 11s");
    }

    @Test
    void tooManyCharactersAreRefused() {
        refused(ask("a".repeat(8001)), "8016 characters; Alexa takes 8000 at most");
    }

    @Test
    void moreThanFourMinutesOfAudioAreRefused() {
        refused(count(1000, Collections.nCopies(240, "one"), "Ready?"), "ms of audio; Alexa takes 240000 at most");
    }

    @Test
    void moreThanNinetySecondsOfRepromptAreRefused() {
        String pauses = "<break time=\\\"10s\\\"/>".repeat(9);
        refused(ask("Ready?", "Still there?" + pauses), "response.reprompt: 9");
    }

    @Test
    void moreThanFifteenRecordedSoundsAreRefused() {
        refused(ask("Hi?" + "<audio src=\\\"soundbank://x\\\"/>".repeat(16)), "16 recorded sounds");
    }

    @Test
    void aResponseOverTheSizeIsRefused() {
        refused(response(speech("Hi.") + ",\"card\":{\"type\":\"Simple\",\"content\":\"" + "x".repeat(122_900) + "\"}"),
                "bytes in the response");
    }

    @Test
    void silenceAloneIsRefused() {
        refused(response(document("{\"type\":\"Silence\",\"duration\":1000}")), "Silence alone is refused");
    }

    @Test
    void aWordThatWouldBeCutIsRefused() {
        refused(count(500, List.of("and slowly lower"), "Ready?"), "would be cut at 500 ms");
    }

    @Test
    void anUnknownComponentIsRefused() {
        refused(response(document("{\"type\":\"Selector\",\"items\":[]}")), "has the type \"Selector\"");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        refused(response(document("{\"type\":\"Silence\",\"duration\":1000,\"when\":false}")),
                ".when: APLA here knows no");
    }

    @Test
    void dataThatIsMissingIsRefused() {
        refused(response(document("{\"type\":\"Sequencer\",\"data\":[{\"ms\":1}],\"items\":[{\"type\":\"Speech\","
                + "\"contentType\":\"SSML\",\"content\":\"<speak>${data.say}</speak>\"}]}")),
                "no value for ${data.say}");
    }

    @Test
    void anOpenMicrophoneWithoutAWordIsRefused() {
        refused(response("\"shouldEndSession\":false"), "the microphone opens and nothing was said");
    }

    @Test
    void aNullIsRefusedWithItsPlace() {
        refused(response(speech("Hi.") + ",\"shouldEndSession\":null"),
                "response.shouldEndSession: null is not the same");
    }

    @Test
    void aDirectiveOfAnInterfaceThatIsNotDeclaredIsRefused() {
        refused(response(speech("Hi.") + ",\"directives\":[{\"type\":\"AudioPlayer.Play\"}]"), "AudioPlayer.Play");
    }

    private static void refused(String response, String reason) {
        List<String> violations = violations(response);
        assertTrue(violations.stream().anyMatch(line -> line.contains(reason)), violations::toString);
    }

    private static List<String> violations(String response) {
        try {
            return ResponseCheck.violations(new ObjectMapper().readTree(response.replace("{asked}", "1")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(response, e);
        }
    }
}
