package backroutine.talk.heard;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.response;
import static backroutine.talk.ScriptedSkill.speech;
import static backroutine.talk.ScriptedSkill.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueCheckTest {
    @Test
    void aQuestionWithAnOpenMicrophoneAndAGoodbyeWithoutOneAreAccepted() {
        assertEquals(List.of(), violations("IntentRequest", ask("Ready?", "Still there?")));
        assertEquals(List.of(), violations("IntentRequest", tell("Goodbye.")));
        assertEquals(List.of(), violations("SessionEndedRequest", response("")));
    }

    @Test
    void aMicrophoneThatOpensWithoutAQuestionIsRefused() {
        refused("IntentRequest", ask("Ready?<break time=\\\"2s\\\"/>", "Still there?"),
                "response: the microphone opens");
        refused("IntentRequest", count(2000, List.of("one", "two"), "three"), "are no question: three");
        refused("IntentRequest", response(speech("Ready?") + ",\"shouldEndSession\":false"), "response.reprompt: ");
    }

    @Test
    void aQuestionWithAClosedMicrophoneIsRefused() {
        refused("LaunchRequest", tell("Shall we?"), "the microphone stays closed: Shall we?");
        refused("LaunchRequest", ask("Ready?", "Still there?").replace("\"shouldEndSession\":false",
                "\"shouldEndSession\":true"), "response.reprompt: the session has ended");
    }

    @Test
    void anAnswerWithoutSpeechOrWithoutAnEndIsRefused() {
        refused("IntentRequest", response(""), "nothing is said");
        refused("IntentRequest", response(speech("Hello.")), "the session neither ends nor listens");
    }

    @Test
    void anAnswerToTheEndOfASessionIsRefused() {
        refused("SessionEndedRequest", tell("Goodbye."), "it cannot be heard");
    }

    @Test
    void aScreenDocumentForADeviceWithoutAScreenIsRefused() {
        refused("IntentRequest", response(speech("Hello.")
                + ",\"directives\":[{\"type\":\"Alexa.Presentation.APL.RenderDocument\"}]"),
                "this device has no screen");
    }

    @Test
    void aCardThatIsTooLongIsRefused() {
        refused("IntentRequest", response(speech("Hello.") + ",\"card\":{\"content\":\"" + "x".repeat(8001) + "\"}"),
                "8001 characters");
    }

    private static void refused(String type, String response, String reason) {
        List<String> violations = violations(type, response);
        assertTrue(violations.stream().anyMatch(line -> line.contains(reason)), violations::toString);
    }

    private static List<String> violations(String type, String response) {
        try {
            var json = new ObjectMapper();
            return DialogueCheck.violations(json.readTree("{\"request\":{\"type\":\"" + type + "\"}}"),
                    json.readTree(response.replace("{asked}", "1")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(response, e);
        }
    }
}
