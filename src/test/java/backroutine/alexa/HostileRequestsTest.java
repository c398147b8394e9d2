package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.ProfileCodec;
import backroutine.progress.Progress;
import backroutine.talk.heard.ResponseCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each hostile request is answered as Alexa allows, and nothing of it comes out anywhere. */
class HostileRequestsTest {
    private static final int AT_LEAST = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Progress CLEARED = Progress.unknown().with(Profile.unknown().withCleared(Requests.START));

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<String> wrong = new ArrayList<>();
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final SkillHandler skill = new SkillHandler(store, Requests.SKILL);

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(standardError);
    }

    @Test
    void eachIsAnsweredAndNothingOfItComesOut() {
        Map<String, byte[]> requests = HostileRequests.all();
        requests.forEach(this::send);

        assertTrue(requests.size() >= AT_LEAST, () -> requests.size() + " hostile requests");
        assertEquals(List.of(), wrong);
    }

    private void send(String name, byte[] request) {
        log.reset();
        store.kept.clear();
        store.kept.put(Person.of(Requests.USER), CLEARED);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(request), answer, null);
            JsonNode response = JSON.readTree(answer.toByteArray());
            ResponseCheck.violations(response).forEach(violation -> wrong.add(name + ": " + violation));
            if (name.contains("Intent ") && response.at("/response/outputSpeech/ssml").asText().isEmpty()) {
                wrong.add(name + ": says nothing, though only its words are odd");
            }
            leaks(name, "said", response.path("response").toString());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            wrong.add(name + ": " + e);
        }
        leaks(name, "logged", log.toString(StandardCharsets.UTF_8));
        store.kept.forEach((person, progress) -> leaks(name, "kept", ProfileCodec.write(progress.profile()) + ""
                + progress.days().values()));
    }

    private void leaks(String name, String where, String text) {
        if (text.contains(HostileRequests.MARK)) {
            wrong.add(name + ": is " + where);
        }
    }
}
