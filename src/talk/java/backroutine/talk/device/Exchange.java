package backroutine.talk.device;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param utterance what was said or done, as it was typed
 * @param response an empty object where the skill failed
 * @param playback what it makes audible; empty where nothing is, or Alexa refuses it
 * @param problems why Alexa refuses it; empty where all is well
 */
public record Exchange(String utterance, JsonNode request, JsonNode response, Optional<Playback> playback,
        List<String> problems) {}
