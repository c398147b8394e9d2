package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The document that a response shows on a screen. Only the data that the skill sends with it is read here, because that says what
 * the document plays and when it reports; the document itself is not interpreted.
 *
 * @param token comes back with each of its events
 * @param data the properties of the view
 * @param voice the audio document that it plays itself; missing if it plays none
 */
public record ShownDocument(String token, JsonNode data, JsonNode voice) {
    static final String RENDER = "Alexa.Presentation.APL.RenderDocument";
    static final String VOICE = "voice";

    /** The document of a response, if it has one. */
    public static Optional<ShownDocument> in(JsonNode envelope) {
        return ofResponse(envelope.path("response"));
    }

    static Optional<ShownDocument> ofResponse(JsonNode response) {
        for (JsonNode directive : response.path("directives")) {
            if (directive.path("type").asText().equals(RENDER)) {
                return Optional.of(new ShownDocument(directive.path("token").asText(),
                        directive.at("/datasources/screen/properties"), directive.at("/sources/" + VOICE)));
            }
        }
        return Optional.empty();
    }

    /** Whether it plays an audio document itself. */
    public boolean playsVoice() {
        return !voice.isMissingNode();
    }

    /** Whether it reports the end of what it plays. */
    public boolean reports() {
        return data.path("reports").asBoolean();
    }

    /** How long its beats take, in milliseconds. */
    public long length() {
        return data.path("length").asLong();
    }

    /** The delay that its clock leaves before the first beat, in milliseconds. */
    public long lag() {
        return data.path("lag").asLong();
    }

    /** Which view it shows, by the name that the document uses. */
    public String view() {
        return data.path("view").asText();
    }

    /** The title above the view. */
    public String title() {
        return data.path("title").asText();
    }
}
