package backroutine.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Brings requests in older or rarer shapes into the shape that the rest of the package reads. */
final class RequestShapes {
    private static final String CONTEXT = "context";
    private static final String SYSTEM = "System";
    private static final String TIMESTAMP = "timestamp";
    private static final Set<String> PLAYBACK_ERRORS = Set.of("Alexa.Presentation.APLA.RuntimeError",
            "Alexa.Presentation.APL.RuntimeError");
    /** What is read of such an error. Its list of errors is not: Amazon's library does not know every kind of error. */
    private static final List<String> READ_OF_PLAYBACK_ERROR = List.of("type", "requestId", TIMESTAMP, "locale");
    /** As seconds, the year 2001; as milliseconds, four months of 1970. */
    private static final long SECONDS_FROM = 1_000_000_000L;
    /** As seconds, the year 5138; as milliseconds, 1973. */
    private static final long MILLIS_FROM = 100_000_000_000L;
    /** As milliseconds, the year 5138. */
    private static final long MILLIS_TO = 100_000_000_000_000L;
    private static final long MILLIS = 1000;

    private RequestShapes() {}

    /** Changes a request to today's shape. What has an unexpected type stays as it is. */
    static void modernize(JsonNode tree) {
        if (tree instanceof ObjectNode envelope) {
            completeContext(envelope);
            if (envelope.get("request") instanceof ObjectNode request) {
                spellOutTime(request);
                if (PLAYBACK_ERRORS.contains(request.path("type").asText())) {
                    request.retain(READ_OF_PLAYBACK_ERROR);
                }
            }
        }
    }

    /** Old requests have the user and the skill's id in the session alone. */
    private static void completeContext(ObjectNode envelope) {
        JsonNode user = envelope.at("/session/user");
        boolean canHaveUser = absent(envelope.path(CONTEXT)) || envelope.path(CONTEXT).isObject()
                && (absent(envelope.at("/context/System")) || envelope.at("/context/System").isObject());
        if (!canHaveUser || !absent(envelope.at("/context/System/user")) || !user.isObject()) {
            return;
        }
        ObjectNode context = child(envelope, CONTEXT);
        ObjectNode system = child(context, SYSTEM);
        system.set("user", user);
        if (absent(system.path("application")) && envelope.at("/session/application").isObject()) {
            system.set("application", envelope.at("/session/application"));
        }
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode existing ? existing : parent.putObject(name);
    }

    /** A number is the time since 1970, in milliseconds or in seconds. */
    private static void spellOutTime(ObjectNode request) {
        JsonNode time = request.path(TIMESTAMP);
        if (!time.isNumber() || !time.canConvertToLong()) {
            return;
        }
        long number = time.asLong();
        if (number >= SECONDS_FROM && number < MILLIS_TO) {
            long millis = number < MILLIS_FROM ? number * MILLIS : number;
            request.put(TIMESTAMP, Instant.ofEpochMilli(millis).toString());
        }
    }
}
