package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.ProfileCodec;
import backroutine.progress.Progress;
import backroutine.talk.heard.ResponseAudio;
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

/** Every hostile request gets a response that Alexa accepts, and its hostile text is neither spoken, logged nor stored. */
class HostileRequestsTest {
    private static final int MIN_REQUESTS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Progress CLEARED_USER = Progress.unknown().with(Profile.unknown().withCleared(Requests.START));

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<String> problems = new ArrayList<>();
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final SkillHandler skill = new SkillHandler(store, Requests.SKILL);

    @BeforeEach
    void captureLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreStandardError() {
        System.setErr(standardError);
    }

    @Test
    void everyRequestIsAnsweredAndItsTextIsNowhere() {
        Map<String, byte[]> requests = HostileRequests.all();
        requests.forEach(this::send);

        assertTrue(requests.size() >= MIN_REQUESTS, () -> requests.size() + " hostile requests");
        assertEquals(List.of(), problems);
    }

    private void send(String name, byte[] request) {
        log.reset();
        store.kept.clear();
        store.kept.put(Person.of(Requests.USER), CLEARED_USER);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(request), answer, null);
            JsonNode response = JSON.readTree(answer.toByteArray());
            ResponseCheck.violations(response,
                    ResponseAudio.of(response, TestLanguage.language().rate()))
                    .forEach(violation -> problems.add(name + ": " + violation));
            if (name.contains("Intent ") && response.at("/response/outputSpeech/ssml").asText().isEmpty()) {
                problems.add(name + ": nothing is spoken, though only the text of a slot is hostile");
            }
            checkNoMarker(name, "spoken", response.path("response").toString());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(name + ": " + e);
        }
        checkNoMarker(name, "logged", log.toString(StandardCharsets.UTF_8));
        store.kept
                .forEach((person, progress) -> checkNoMarker(name, "stored", ProfileCodec.write(progress.profile()) + ""
                        + progress.days().values()));
    }

    private void checkNoMarker(String name, String where, String text) {
        if (text.contains(HostileRequests.MARKER)) {
            problems.add(name + ": its text is " + where);
        }
    }
}
