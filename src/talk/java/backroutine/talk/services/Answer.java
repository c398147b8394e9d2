package backroutine.talk.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** What a service answers: a status and, often, JSON. */
record Answer(int status, Optional<JsonNode> body) {
    static Answer of(JsonNode body) {
        return new Answer(200, Optional.of(body));
    }

    static Answer empty(int status) {
        return new Answer(status, Optional.empty());
    }

    /** An error as Alexa's services describe one. */
    static Answer error(int status, String code, String message) {
        return new Answer(status,
                Optional.of(JsonNodeFactory.instance.objectNode().put("code", code).put("message", message)));
    }
}
