package backroutine.alexa;

import backroutine.alexa.log.SafeStackTrace;
import backroutine.alexa.services.ServiceAccess;
import com.amazon.ask.model.Request;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one request: parses it, checks that it is for this skill, and routes it. */
final class RequestReader {
    private static final Logger LOG = LoggerFactory.getLogger(RequestReader.class);
    /** The mapper of Amazon's library, which can read its model. */
    private static final ObjectMapper JSON = ObjectMapperFactory.getMapper();

    private final String skillId;

    /**
     * Makes a reader of the requests for one skill.
     *
     * @param skillId the skill's id; empty to read requests for every skill
     */
    RequestReader(String skillId) {
        this.skillId = skillId;
    }

    /** The reason why a request is refused, as a sentence that never quotes the request. */
    private static final class InvalidRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InvalidRequest(String message) {
            super(message);
        }
    }

    /**
     * Reads the request in these bytes. What cannot be read becomes {@link AlexaRequest.Refused} or
     * {@link AlexaRequest.Unknown}.
     */
    AlexaRequest read(byte[] bytes) {
        try {
            JsonNode tree = tree(bytes);
            RequestShapes.modernize(tree);
            requireFields(tree);
            if (isCanFulfill(tree)) {
                return new AlexaRequest.CanFulfill(tree.at("/request/requestId").asText());
            }
            Optional<Request> request = request(tree);
            RequestHeader header = RequestHeader.of(tree, JSON,
                    name -> LOG.warn("ignored a field of the session that cannot be read: {}", name));
            return request.filter(known -> header.at().isPresent())
                    .map(known -> routed(known, ServiceAccess.of(tree.at("/context/System")), header))
                    .orElseGet(() -> unknown(header));
        } catch (InvalidRequest e) {
            return new AlexaRequest.Refused(e.getMessage());
        }
    }

    private static boolean isCanFulfill(JsonNode tree) {
        return tree.at("/request/type").asText().equals("CanFulfillIntentRequest");
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            JsonNode tree = JSON.readTree(bytes);
            if (tree == null || !tree.isObject()) {
                throw new InvalidRequest("the request is not a JSON object with \"context\" and \"request\"");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new InvalidRequest("the request is not well-formed JSON" + where);
        } catch (IOException e) {
            throw new InvalidRequest("the request cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private void requireFields(JsonNode tree) {
        JsonNode request = tree.path("request");
        requireText(request, "type", "request.type");
        if (!skillId.isEmpty() && !skillId.equals(application(tree))) {
            throw new InvalidRequest("the request is for another skill; this one answers only its own id");
        }
        requireText(request, "requestId", "request.requestId");
        requireText(request, "timestamp", "request.timestamp");
        if (!isCanFulfill(tree)) {
            requireText(tree.at("/context/System/user"), "userId", "context.System.user.userId");
        }
    }

    private static String application(JsonNode tree) {
        JsonNode inContext = tree.at("/context/System/application/applicationId");
        return (inContext.isTextual() ? inContext : tree.at("/session/application/applicationId")).asText();
    }

    /** Amazon's library reads the request alone: to read session and context would take longer, and little of them is needed. */
    private static Optional<Request> request(JsonNode tree) {
        try {
            Request request = JSON.treeToValue(tree.path("request"), Request.class);
            if (tree.at("/request/type").asText().equals("IntentRequest")) {
                requireText(tree.at("/request/intent"), "name", "request.intent.name");
            }
            return Optional.of(request);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whatever a slot or a payload holds must not leave the user without an answer. */
    private static AlexaRequest routed(Request request, ServiceAccess access, RequestHeader header) {
        try {
            return RequestTurns.of(request, header.screen())
                    .<AlexaRequest>map(turn -> new AlexaRequest.Conversation(access, header, turn))
                    .orElseGet(() -> new AlexaRequest.Event(request, header));
        } catch (RuntimeException e) {
            LOG.error("a request cannot be routed: {}", SafeStackTrace.of(e));
            return unknown(header);
        }
    }

    private static AlexaRequest unknown(RequestHeader header) {
        return new AlexaRequest.Unknown(
                "the request was not understood: it has an unknown type, or a field of the wrong form", header);
    }

    private static void requireText(JsonNode parent, String name, String path) {
        if (!parent.path(name).isTextual() || parent.path(name).asText().isEmpty()) {
            throw new InvalidRequest("the request has no " + path);
        }
    }
}
