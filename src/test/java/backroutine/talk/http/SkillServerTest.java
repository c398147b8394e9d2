package backroutine.talk.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.talk.ScriptedSkill;
import backroutine.talk.device.Skill;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SkillServerTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private SkillServer server;

    @BeforeEach
    void listens() throws IOException {
        var skill = new Skill(() -> new ScriptedSkill(Map.of("BadIntent", "fail on purpose")));
        server = SkillServer.start(skill, 0, notices::add);
    }

    @AfterEach
    void stops() {
        server.close();
        client.close();
    }

    @Test
    void itListensOnlyOnThisMachine() throws Exception {
        assertTrue(InetAddress.getByName(URI.create(server.address()).getHost()).isLoopbackAddress());
    }

    @Test
    void aRequestIsAnswered() throws Exception {
        HttpResponse<String> answer = post("{\"request\":{\"type\":\"LaunchRequest\"}}");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("What next?"), answer.body());
        assertEquals("application/json; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    /** The real skill answers them with an empty response, which does not say why. */
    @Test
    void theTerminalTellsWhyARequestIsRefused() throws Exception {
        server.close();
        server = SkillServer.start(new Skill(() -> new SkillHandler(new InMemoryProgressStore(), "")), 0, notices::add);

        HttpResponse<String> refused = post("{\"request\":{\"type\":\"LaunchRequest\"}}");
        post("""
                {"context": {"System": {"user": {"userId": "u"}}},
                 "request": {"type": "Of.Tomorrow", "requestId": "r", "timestamp": "2026-11-22T15:00:00Z"}}""");
        post("""
                {"context": {"System": {"user": {"userId": "u"}}},
                 "request": {"type": "LaunchRequest", "requestId": "r", "timestamp": "2026-11-22T15:00:00Z"}}""");

        assertEquals(200, refused.statusCode());
        assertEquals(List.of("the request has no request.requestId",
                "the request was not understood: it has an unknown type, or a field of the wrong form"), notices);
    }

    @Test
    void aBodyThatIsNotAJsonObjectIsABadRequest() throws Exception {
        assertEquals(400, post("{\"request\":").statusCode());
        assertEquals(400, post("{} and more").statusCode());
        assertEquals(400, post("[1]").statusCode());
        assertEquals(400, post("").statusCode());
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        assertEquals(413, post("{\"a\":\"" + "x".repeat(SkillServer.MOST_BYTES) + "\"}").statusCode());
        assertEquals(200, post("{\"a\":\"" + "x".repeat(SkillServer.MOST_BYTES - 8) + "\"}").statusCode());
    }

    @Test
    void onlyPostIsAllowed() throws Exception {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(server.address())).GET().build(),
                BodyHandlers.ofString());

        assertEquals(405, answer.statusCode());
        assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void anotherPathIsNotFound() throws Exception {
        var elsewhere = HttpRequest.newBuilder(URI.create(server.address() + "x")).POST(BodyPublishers.ofString("{}"));

        assertEquals(404, client.send(elsewhere.build(), BodyHandlers.ofString()).statusCode());
    }

    @Test
    void aSkillThatFailsIsAServerError() throws Exception {
        HttpResponse<String> answer = post(
                "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"BadIntent\"}}}");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().startsWith("the skill failed: "), answer.body());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address())).POST(BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
