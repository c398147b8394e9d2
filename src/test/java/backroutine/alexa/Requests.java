package backroutine.alexa;

import backroutine.fixture.TestLanguage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Requests as Alexa sends them, which a test can change. */
public final class Requests {
    /** The id of the skill under test. */
    public static final String SKILL = "amzn1.ask.skill.ours";
    /** The account of the user. */
    public static final String USER = "amzn1.ask.account.SECRET-USER";
    static final String VOICE = "amzn1.ask.person.SECRET-VOICE";
    /** When the first request of a test is made. */
    public static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    private Requests() {}

    /** A request outside a session. */
    static ObjectNode outsideSession(String type, String id, Instant at) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("version", "1.0");
        ObjectNode system = envelope.putObject("context").putObject("System");
        system.putObject("application").put("applicationId", SKILL);
        system.putObject("user").put("userId", USER);
        system.putObject("device").put("deviceId", "amzn1.ask.device.SECRET-DEVICE");
        system.put("apiAccessToken", "SECRET-TOKEN");
        envelope.putObject("request")
                .put("type", type)
                .put("requestId", id)
                .put("timestamp", at.toString())
                .put("locale", TestLanguage.LOCALE);
        return envelope;
    }

    /** A request in a session that carries these attributes. */
    public static ObjectNode inSession(String type, String id, Instant at, JsonNode attributes) {
        ObjectNode envelope = outsideSession(type, id, at);
        ObjectNode session = envelope.putObject("session")
                .put("new", attributes.isMissingNode())
                .put("sessionId", "amzn1.echo-api.session.1");
        session.putObject("application").put("applicationId", SKILL);
        session.putObject("user").put("userId", USER);
        session.set("attributes", attributes.isMissingNode() ? JsonNodeFactory.instance.objectNode() : attributes);
        return envelope;
    }

    static ObjectNode request(ObjectNode envelope) {
        return (ObjectNode) envelope.get("request");
    }

    static ObjectNode system(ObjectNode envelope) {
        return (ObjectNode) envelope.at("/context/System");
    }
}
