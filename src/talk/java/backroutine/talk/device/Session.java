package backroutine.talk.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;

/**
 * A session as Alexa keeps it.
 *
 * @param fresh whether no request of it has been sent yet
 * @param attributes what the skill asked to get back with the next request
 */
record Session(String id, boolean fresh, JsonNode attributes) {
    static Session begin() {
        return new Session("amzn1.echo-api.session." + UUID.randomUUID(), true,
                JsonNodeFactory.instance.objectNode());
    }

    /** The session after an answer: it goes on with what the answer says, or with nothing. */
    Session after(JsonNode envelope) {
        JsonNode kept = envelope.path("sessionAttributes");
        return new Session(id, false, kept.isObject() ? kept : JsonNodeFactory.instance.objectNode());
    }
}
