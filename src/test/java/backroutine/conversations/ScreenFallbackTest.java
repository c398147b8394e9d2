package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.session.ScreenMode;
import backroutine.talk.Answer;
import backroutine.talk.device.DeviceScreen;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device whose screen cannot be used gets what a device without a screen gets. */
class ScreenFallbackTest extends ScreenConversation {
    /** What a device answers to the same conversation. */
    private List<JsonNode> answers(ScreenMode mode, DeviceScreen screen) {
        super.newUser();
        alexa = conversation(mode, screen, screen);
        List<Answer> answers = new ArrayList<>(List.of(alexa.say("open zet routine"), alexa.say("yes"),
                alexa.say("ready"), alexa.cutIn(Duration.ofSeconds(40), "pause"), alexa.say("help"),
                alexa.say("resume"), alexa.cutIn(Duration.ofSeconds(20), "how many left"), alexa.say("next"),
                alexa.silence(), alexa.say("stop")));
        return answers.stream().map(answer -> answer.response().path("response")).toList();
    }

    @Test
    void aDeviceThatIsTooOldGetsWhatADeviceWithoutAScreenGets() {
        List<JsonNode> without = answers(ScreenMode.AUTO, DeviceScreen.NONE);
        assertEquals(texts(without), texts(answers(ScreenMode.AUTO, DeviceScreen.OLD)));
        assertEquals(texts(without), texts(answers(ScreenMode.OFF, DeviceScreen.LARGE)));
    }

    @Test
    void thePictureStandsBesideTheUnchangedAudio() {
        List<JsonNode> without = answers(ScreenMode.AUTO, DeviceScreen.NONE);
        List<JsonNode> pictures = answers(ScreenMode.PICTURE, DeviceScreen.LARGE);
        assertTrue(pictures.stream().allMatch(ScreenFallbackTest::shows), () -> texts(pictures).toString());
        pictures.forEach(ScreenFallbackTest::removePicture);
        assertEquals(texts(without), texts(pictures));
    }

    private static List<String> texts(List<JsonNode> responses) {
        return responses.stream().map(JsonNode::toString).toList();
    }

    private static boolean shows(JsonNode response) {
        return response.path("directives").findValuesAsText("type").contains(SCREEN_DIRECTIVE);
    }

    private static void removePicture(JsonNode response) {
        if (!(response.path("directives") instanceof ArrayNode directives)) {
            return;
        }
        for (Iterator<JsonNode> each = directives.iterator(); each.hasNext();) {
            if (each.next().path("type").asText().equals(SCREEN_DIRECTIVE)) {
                each.remove();
            }
        }
        if (directives.isEmpty()) {
            ((ObjectNode) response).remove("directives");
        }
    }

    @Test
    void aScreenThatFailsIsAnsweredByVoiceAndRememberedForItsKind() {
        alexa = conversation(ScreenMode.AUTO, DeviceScreen.LARGE, DeviceScreen.ROUND);
        begins();
        goesOn("introduce bridge");
        onScreen(1, "[screen fails]", "screen-failed.", "introduce bridge", "no 1 lift");
        assertFalse(directives(last).contains(SCREEN_DIRECTIVE));
        assertTrue(last.response().at("/response/outputSpeech/ssml").asText().contains("screen-failed."));
        says("stop", "stopped.");
        assertFalse(directives(last).contains(SCREEN_DIRECTIVE));
        says("open zet routine", "welcome-back");
        assertFalse(directives(last).contains(SCREEN_DIRECTIVE));
        says("stop");
        alexa.otherDevice();
        says("open zet routine", "welcome-back");
        assertEquals(List.of(SCREEN_DIRECTIVE), directives(last));
    }
}
