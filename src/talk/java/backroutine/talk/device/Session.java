package backroutine.talk.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as Alexa keeps it.
 *
 * @param fresh whether no request of it has been sent yet
 * @param attributes what the skill asked to get back with the next request
 * @param voice the id of the voice that Alexa recognises; empty if it recognises none
 */
record Session(String id, boolean fresh, JsonNode attributes, Optional<String> voice) {
    static Session begin() {
        return new Session("amzn1.echo-api.session." + UUID.randomUUID(), true,
                JsonNodeFactory.instance.objectNode(), Optional.empty());
    }

    /** The session with this voice from now on. */
    Session with(Optional<String> other) {
        return new Session(id, fresh, attributes, other);
    }

    /** The session after an answer: it goes on with what the answer says, or with nothing. */
    Session after(JsonNode envelope) {
        JsonNode kept = envelope.path("sessionAttributes");
        return new Session(id, false, kept.isObject() ? kept : JsonNodeFactory.instance.objectNode(), voice);
    }
}
