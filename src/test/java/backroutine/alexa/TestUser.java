package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
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

/** A user who sends requests to the real handler. Every response is checked against the rules of Alexa. */
final class TestUser {
    private static final ObjectMapper JSON = new ObjectMapper();

    final InMemoryProgressStore store = new InMemoryProgressStore();
    private SkillHandler handler = TestLanguage.handler(store, Requests.SKILL);
    Instant now = Requests.START;
    JsonNode attributes = MissingNode.getInstance();
    private int requests;

    /** A user who has confirmed the clearance and hears the introduction of the first exercise. */
    static TestUser cleared() {
        TestUser user = new TestUser();
        user.launch();
        user.says("AMAZON.YesIntent");
        return user;
    }

    /** From now on another process of the skill answers, as when Lambda starts a new one. */
    void isAnsweredBy(SkillHandler other) {
        handler = other;
    }

    /** The stored progress of the user. */
    Progress progress() {
        return store.of(Person.of(Requests.USER));
    }

    /** Begins a new session. */
    JsonNode launch() {
        attributes = MissingNode.getInstance();
        return sends(request("LaunchRequest"));
    }

    /** Sends an intent in the session. */
    JsonNode says(String intent) {
        return sends(intent(intent));
    }

    /** The next intent request in the session. */
    ObjectNode intent(String name) {
        ObjectNode envelope = request("IntentRequest");
        Requests.request(envelope).putObject("intent").put("name", name).put("confirmationStatus", "NONE");
        return envelope;
    }

    /** The next request of this type in the session, ten seconds later. */
    ObjectNode request(String type) {
        now = now.plus(Duration.ofSeconds(10));
        return Requests.inSession(type, "request-" + ++requests, now, attributes);
    }

    /** The next request of this type outside a session. */
    ObjectNode requestOutsideSession(String type) {
        return Requests.outsideSession(type, "request-" + ++requests, now);
    }

    /** Sends a request; the session carries the attributes of the response. */
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
            assertEquals(List.of(), ResponseCheck.violations(answer,
                    ResponseAudio.of(answer, TestLanguage.language().rate())));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the response speaks, in plain words. */
    static String words(JsonNode answer) {
        return ResponseAudio.of(answer, TestLanguage.language().rate()).answer().words();
    }

    /** Whether the microphone opens and there is a reprompt. */
    static boolean listens(JsonNode answer) {
        JsonNode end = answer.at("/response/shouldEndSession");
        return end.isBoolean() && !end.asBoolean() && answer.at("/response/reprompt").isObject();
    }

    /** Whether the session ends. */
    static boolean closes(JsonNode answer) {
        return answer.at("/response/shouldEndSession").asBoolean(false);
    }

    /** Whether the response is empty. */
    static boolean silent(JsonNode answer) {
        return answer.get("response").isEmpty();
    }
}
