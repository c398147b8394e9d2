package backroutine.alexa;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a request: whether it is one at all, whether it is for this skill, and then what it says. */
final class RequestReader {
    private static final ObjectMapper TREE = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {
    };
    private static final JacksonSerializer MODEL = new JacksonSerializer();

    private final String skillId;

    RequestReader(String skillId) {
        this.skillId = skillId;
    }

    /** A request that cannot be answered; the message never quotes it. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** A request for this skill that is not in the model Amazon's library knows. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Map<String, Object>> session;

        Unknown(String message, Optional<Map<String, Object>> session) {
            super(message);
            this.session = session;
        }

        /** The attributes of the session it came in; empty if it came in none, so that nobody hears an answer. */
        Optional<Map<String, Object>> session() {
            return session;
        }
    }

    /**
     * Reads one request.
     *
     * @throws Refused if it is not a request, or one for another skill
     * @throws Unknown if it is of a type nobody here knows
     */
    RequestEnvelope read(byte[] bytes) {
        JsonNode tree = tree(bytes);
        JsonNode request = tree.path("request");
        requireText(request, "type", "request.type");
        String application = application(tree);
        if (!skillId.isEmpty() && !skillId.equals(application)) {
            throw new Refused("the request is for another skill; this one answers only its own id");
        }
        requireText(request, "requestId", "request.requestId");
        requireText(request, "timestamp", "request.timestamp");
        requireText(tree.at("/context/System/user"), "userId", "context.System.user.userId");
        try {
            RequestEnvelope envelope = MODEL.deserialize(new ByteArrayInputStream(bytes), RequestEnvelope.class);
            if (request.path("type").asText().equals("IntentRequest")) {
                requireText(request.path("intent"), "name", "request.intent.name");
            }
            return envelope;
        } catch (AskSdkException e) {
            throw new Unknown("a request was not understood: " + e.getCause().getClass().getSimpleName(),
                    session(tree));
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            JsonNode tree = TREE.readTree(bytes);
            if (tree == null || !tree.isObject()) {
                throw new Refused("a request is a JSON object with \"context\" and \"request\"; this is none");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Refused("the request is not well-formed JSON" + where);
        } catch (IOException e) {
            throw new Refused("the request cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static Optional<Map<String, Object>> session(JsonNode tree) {
        JsonNode attributes = tree.at("/session/attributes");
        return tree.path("session").isObject()
                ? Optional.of(attributes.isObject() ? TREE.convertValue(attributes, ATTRIBUTES) : Map.of())
                : Optional.empty();
    }

    private static String application(JsonNode tree) {
        JsonNode inContext = tree.at("/context/System/application/applicationId");
        return (inContext.isTextual() ? inContext : tree.at("/session/application/applicationId")).asText();
    }

    private static void requireText(JsonNode parent, String name, String path) {
        if (!parent.path(name).isTextual() || parent.path(name).asText().isEmpty()) {
            throw new Refused("the request has no " + path);
        }
    }
}
