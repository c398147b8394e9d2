package backroutine.talk;

import backroutine.talk.heard.Audio;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a user hears after an utterance or a silence.
 *
 * @param request what was sent to the skill
 * @param response what the skill answered; the previous answer's when this is its reprompt
 * @param heard what plays: output speech and audio document, or the reprompt
 * @param reprompt what will play if the user does not answer; nothing when this is the reprompt already
 * @param microphoneOpen whether the device listens when it has been played
 */
public record Answer(JsonNode request, JsonNode response, Audio heard, Audio reprompt, boolean microphoneOpen) {
    /** All words that are heard, those on the beat too. */
    public String words() {
        return heard.words();
    }

    /** All words of the reprompt. */
    public String repromptWords() {
        return reprompt.words();
    }
}
