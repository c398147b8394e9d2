package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.heard.ResponseCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Somebody at the real handler: bytes in, bytes out, each answer checked for what Alexa would refuse. */
final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();

    final InMemoryProgressStore store = new InMemoryProgressStore();
    private final SkillHandler handler = new SkillHandler(store, Requests.SKILL);
    Instant now = Requests.START;
    JsonNode attributes = MissingNode.getInstance();
    private int requests;

    /** A visitor who has been cleared and hears the first exercise introduced. */
    static Visitor cleared() {
        Visitor visitor = new Visitor();
        visitor.launch();
        visitor.says("AMAZON.YesIntent");
        return visitor;
    }

    /** What the store holds of the visitor. */
    Progress progress() {
        return store.of(Person.of(Requests.USER));
    }

    JsonNode launch() {
        attributes = MissingNode.getInstance();
        return sends(next("LaunchRequest"));
    }

    JsonNode says(String intent) {
        return sends(intent(intent));
    }

    ObjectNode intent(String name) {
        ObjectNode envelope = next("IntentRequest");
        Requests.request(envelope).putObject("intent").put("name", name).put("confirmationStatus", "NONE");
        return envelope;
    }

    /** The next request of this type in the session, ten seconds later. */
    ObjectNode next(String type) {
        now = now.plus(Duration.ofSeconds(10));
        return Requests.inSession(type, "request-" + ++requests, now, attributes);
    }

    /** The next request of this type in no session. */
    ObjectNode nextAlone(String type) {
        return Requests.alone(type, "request-" + ++requests, now);
    }

    JsonNode sends(ObjectNode envelope) {
        JsonNode answer = sends(envelope.toString());
        attributes = answer.path("sessionAttributes");
        return answer;
    }

    JsonNode sends(String request) {
        try {
            var out = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), out, null);
            JsonNode answer = JSON.readTree(out.toByteArray());
            assertEquals(List.of(), ResponseCheck.violations(answer));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(JsonNode answer) {
        return ResponseAudio.of(answer).answer().words();
    }

    /** Whether the session stays open for a word from her. */
    static boolean listens(JsonNode answer) {
        JsonNode end = answer.at("/response/shouldEndSession");
        return end.isBoolean() && !end.asBoolean() && answer.at("/response/reprompt").isObject();
    }

    static boolean closes(JsonNode answer) {
        return answer.at("/response/shouldEndSession").asBoolean(false);
    }

    /** Whether nothing is said, shown or opened. */
    static boolean silent(JsonNode answer) {
        return answer.get("response").isEmpty();
    }
}
