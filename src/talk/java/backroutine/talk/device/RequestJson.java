package backroutine.talk.device;

import backroutine.talk.heard.RequestTypes;
import backroutine.talk.model.Match;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes requests as Alexa does. */
record RequestJson(Account account, Device device) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode launch(Session session, Instant at) {
        return envelope(session, request("LaunchRequest", at));
    }

    ObjectNode intent(Session session, Match match, Instant at) {
        ObjectNode request = request("IntentRequest", at);
        ObjectNode intent = request.putObject("intent");
        intent.put("name", match.intent()).put("confirmationStatus", "NONE");
        if (!match.slots().isEmpty()) {
            ObjectNode slots = intent.putObject("slots");
            match.slots().forEach((name, slot) -> slots.set(name, slot(name, slot)));
        }
        return envelope(session, request);
    }

    ObjectNode ended(Session session, EndReason reason, String error, Instant at) {
        ObjectNode request = request("SessionEndedRequest", at);
        request.put("reason", reason.name());
        if (reason == EndReason.ERROR) {
            request.putObject("error").put("type", "INVALID_RESPONSE").put("message", error);
        }
        return envelope(session, request);
    }

    ObjectNode consented(Session session, Consent asked, Consent.Status status, Instant at) {
        ObjectNode request = request("Connections.Response", at);
        request.put("name", "AskFor").put("token", asked.token());
        request.putObject("status").put("code", "200").put("message", "OK");
        request.putObject("payload").put("permissionScope", asked.scope()).put("status", status.name());
        return envelope(session, request);
    }

    ObjectNode audioFailed(Session session, Instant at) {
        ObjectNode request = request("Alexa.Presentation.APLA.RuntimeError", at);
        request.put("token", "any")
                .putArray("errors")
                .addObject()
                .put("type", "AUDIO_SOURCE_ERROR")
                .put("reason", "INTERNAL_SERVER_ERROR")
                .put("message", "this device cannot play the document");
        return envelope(session, request);
    }

    /** An event that the document on the screen sends. */
    ObjectNode screenEvent(Session session, String token, List<Object> arguments, Instant at) {
        ObjectNode request = request("Alexa.Presentation.APL.UserEvent", at);
        request.put("token", token).set("arguments", new ObjectMapper().<JsonNode>valueToTree(arguments));
        request.putObject("source").put("type", "Container").put("handler", "Mount").put("id", "root");
        request.putObject("components");
        return envelope(session, request);
    }

    ObjectNode screenFailed(Session session, String token, Instant at) {
        ObjectNode request = request("Alexa.Presentation.APL.RuntimeError", at);
        request.put("token", token)
                .putArray("errors")
                .addObject()
                .put("type", "LIST_ERROR")
                .put("reason", "INTERNAL_ERROR")
                .put("message", "this device cannot show the document");
        return envelope(session, request);
    }

    ObjectNode unknown(Session session, Instant at) {
        return envelope(session, request(RequestTypes.UNKNOWN, at));
    }

    private ObjectNode request(String type, Instant at) {
        return JSON.objectNode()
                .put("type", type)
                .put("requestId", "amzn1.echo-api.request." + UUID.randomUUID())
                .put("locale", device.locale())
                .put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private ObjectNode slot(String name, Match.Slot slot) {
        ObjectNode json = JSON.objectNode().put("name", name).put("confirmationStatus", "NONE");
        slot.spoken().ifPresent(spoken -> {
            json.put("value", spoken).put("source", "USER");
            json.putObject("slotValue").put("type", "Simple").put("value", spoken);
            if (!slot.type().startsWith("AMAZON.")) {
                resolution(json, slot);
            }
        });
        return json;
    }

    private void resolution(ObjectNode json, Match.Slot slot) {
        ObjectNode resolution = json.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
        resolution.put("authority", "amzn1.er-authority.echo-sdk." + account.skillId() + "." + slot.type());
        resolution.putObject("status")
                .put("code",
                        slot.resolved().isPresent() ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
        slot.resolved()
                .ifPresent(value -> resolution.putArray("values")
                        .addObject()
                        .putObject("value")
                        .put("name", value.name())
                        .put("id", value.id()));
    }

    private ObjectNode envelope(Session session, ObjectNode request) {
        ObjectNode envelope = JSON.objectNode().put("version", "1.0");
        ObjectNode sessionJson = envelope.putObject("session");
        sessionJson.put("new", session.fresh()).put("sessionId", session.id());
        sessionJson.putObject("application").put("applicationId", account.skillId());
        sessionJson.set("attributes", session.attributes());
        sessionJson.putObject("user").put("userId", account.userId());
        ObjectNode context = envelope.putObject("context");
        ObjectNode system = context.putObject("System");
        system.putObject("application").put("applicationId", account.skillId());
        system.putObject("user").put("userId", account.userId());
        session.voice().ifPresent(voice -> system.putObject("person").put("personId", voice));
        ObjectNode deviceJson = system.putObject("device");
        deviceJson.put("deviceId", device.id());
        ObjectNode interfaces = deviceJson.putObject("supportedInterfaces");
        system.put("apiEndpoint", account.apiEndpoint()).put("apiAccessToken", account.accessToken());
        device.screen().write(context, interfaces);
        envelope.set("request", request);
        return envelope;
    }
}
