package backroutine.talk.device;

import backroutine.talk.model.Match;
import backroutine.text.SpeechRate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A permission that Alexa asks for in its own words on behalf of the skill.
 *
 * @param scope what would be allowed
 * @param token what the skill gets back with the answer
 */
record Consent(String scope, String token) {
    /** What the user answers, as Alexa tells the skill. */
    enum Status {
        ACCEPTED, DENIED, NOT_ANSWERED
    }

    /** The question that an answer of the skill leads to, if it does. */
    static Optional<Consent> in(JsonNode envelope) {
        for (JsonNode directive : envelope.at("/response/directives")) {
            if (directive.path("type").asText().equals("Connections.SendRequest")) {
                return Optional.of(new Consent(directive.at("/payload/permissionScope").asText(),
                        directive.path("token").asText()));
            }
        }
        return Optional.empty();
    }

    static Status status(Match match) {
        return switch (match.intent()) {
            case "AMAZON.YesIntent" -> Status.ACCEPTED;
            case "AMAZON.NoIntent" -> Status.DENIED;
            default -> Status.NOT_ANSWERED;
        };
    }
}
