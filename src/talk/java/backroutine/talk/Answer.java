package backroutine.talk;

import backroutine.talk.heard.Heard;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a person got to hear for what she said or did.
 *
 * @param request what was sent to the skill
 * @param response what the skill answered; the previous answer's when this is its reprompt
 * @param heard what plays: output speech and audio document, or the reprompt
 * @param reprompt what will play if nobody answers; nothing when this is the reprompt already
 * @param microphoneOpen whether the device listens when it has been played
 */
public record Answer(JsonNode request, JsonNode response, Heard heard, Heard reprompt, boolean microphoneOpen) {
    /** All words that are heard, those on the beat too. */
    public String words() {
        return heard.words();
    }

    /** All words of the reprompt. */
    public String repromptWords() {
        return reprompt.words();
    }
}
