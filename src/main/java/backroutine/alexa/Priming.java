package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.progress.ProgressStore;
import com.amazon.ask.model.services.ApiClientResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * Real turns for nobody, before the first person is let in: what they load and compile makes her first turn as quick as any.
 * It runs while the function starts, which is before the snapshot where SnapStart takes one.
 */
final class Priming {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHO = "nobody";

    /** She comes back the day after her first, begins, and pauses when a set has been counted. */
    private static final List<String> TURNS = List.of("""
            "type": "LaunchRequest", "requestId": "priming.1", "timestamp": "2026-01-02T15:00:00Z"
            """, """
            "type": "IntentRequest", "requestId": "priming.2", "timestamp": "2026-01-02T15:00:20Z",
            "intent": {"name": "ReadyIntent", "slots": {}}
            """, """
            "type": "IntentRequest", "requestId": "priming.3", "timestamp": "2026-01-02T15:01:50Z",
            "intent": {"name": "AMAZON.PauseIntent"}
            """);
    private static final String REQUEST = """
            {"version": "1.0",
             "session": {"new": %3$s, "sessionId": "priming", "application": {"applicationId": "%1$s"},
               "attributes": {}, "user": {"userId": "nobody"}},
             "context": {"System": {"application": {"applicationId": "%1$s"}, "user": {"userId": "nobody"},
               "device": {"deviceId": "nobody", "supportedInterfaces": {}},
               "apiEndpoint": "https://localhost", "apiAccessToken": "nobody's"}},
             "request": {"locale": "en-US", %2$s}}
            """;
    private static final String ITEM = """
            {"Item":
             {"person": {"S": "nobody"}, "item": {"S": "PROFILE"}, "answered": {"L": [{"S": "priming.0"}]},
              "notes": {"S": "state=away\\ncleared=2026-01-01T00:00:00Z\\ncompleted.%1$s=1\\nlast.%1$s=2026-01-01"},
              "day": {"S": "2026-01-01"}, "done": {"SS": ["1.%1$s.1"]}, "leftOut": {"SS": ["2.%1$s"]}}}
            """;

    /** So many of them are worth it while somebody waits for the start: what the others would save later, they take now. */
    private static final int HURRIED = 2;

    private Priming() {}

    /**
     * Answers turns over a table that is none, and asks the real one once, so that the way there is open. A failure costs time
     * later, and nothing else.
     *
     * @param ahead whether nobody waits for this start
     */
    static void run(ProgressStore store, String skillId, Languages languages, boolean ahead) {
        try {
            turns(skillId, languages, ahead ? TURNS : TURNS.subList(0, HURRIED));
            store.load(Person.of(WHO));
        } catch (ProgressStore.StoreFailure e) {
            LOG.warn("the store did not answer while the function started: {}", Trace.of(e));
        } catch (IOException | RuntimeException e) {
            LOG.warn("priming failed, so the first turn will be slower: {}", Trace.of(e));
        }
    }

    /** The answers to all of the turns. */
    static List<JsonNode> turns(String skillId, Languages languages) throws IOException {
        return turns(skillId, languages, TURNS);
    }

    private static List<JsonNode> turns(String skillId, Languages languages, List<String> turns) throws IOException {
        String exercise = languages.byDefault().routine().exercises().getFirst().id();
        ProgressStore pretended = Deployment.store(Deployment.client()
                .httpClient(new PretendedTable(ITEM.formatted(exercise)))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(WHO, WHO)))
                .build(), WHO);
        SkillHandler handler = new SkillHandler(pretended, skillId, PlainAudio.AUTO, languages,
                new Services(request -> zone()));
        List<JsonNode> answers = new ArrayList<>();
        for (String turn : turns) {
            ObjectNode request = (ObjectNode) JSON.readTree(REQUEST.formatted(skillId, turn, answers.isEmpty()));
            if (!answers.isEmpty()) {
                ((ObjectNode) request.get("session")).set("attributes", answers.getLast().get("sessionAttributes"));
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(request)), answer, null);
            answers.add(JSON.readTree(answer.toByteArray()));
        }
        return answers;
    }

    private static ApiClientResponse zone() {
        ApiClientResponse response = new ApiClientResponse();
        response.setStatusCode(200);
        response.setHeaders(List.of());
        response.setBody("\"America/New_York\"");
        return response;
    }
}
