package backroutine.talk.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** What a service answers: a status and, often, JSON. */
record ServiceAnswer(int status, Optional<JsonNode> body) {
    static ServiceAnswer of(JsonNode body) {
        return new ServiceAnswer(200, Optional.of(body));
    }

    static ServiceAnswer empty(int status) {
        return new ServiceAnswer(status, Optional.empty());
    }

    /** An error as Alexa's services describe one. */
    static ServiceAnswer error(int status, String code, String message) {
        return new ServiceAnswer(status,
                Optional.of(JsonNodeFactory.instance.objectNode().put("code", code).put("message", message)));
    }
}
