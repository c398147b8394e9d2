package backroutine.alexa.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.talk.Conversation;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines that the turns of a conversation write to the log. */
class TurnLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> HEALTH_WORDS = Set.of("hurt", "pain", "numb", "tingl", "emergency", "weak",
            "bladder",
            "cleared", "clearance", "doctor", "body");

    private final List<JsonNode> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final Conversation alexa = Conversation.with(this::handlerWithLog, Instant.parse("2026-11-22T15:00:00Z"),
            "en-US");

    @Test
    void everyTurnWritesOneLine() {
        alexa.say("start my back routine");
        alexa.say("yes");
        alexa.say("next");

        assertEquals(List.of("launch/new/none/answered", "conversation/arriving/none/answered",
                "move/playing/glute-squeeze/answered"), summaries());
        assertEquals("amzn1.echo-api.request.", lines.getFirst().get("request").asText().substring(0, 23));
    }

    @Test
    void aLineHasTheEmbeddedMetricFormat() {
        alexa.say("start my back routine");

        JsonNode line = lines.getFirst();
        JsonNode metrics = line.at("/_aws/CloudWatchMetrics/0");
        assertEquals("MyBackRoutine", metrics.get("Namespace").asText());
        assertEquals("[[\"Function\"]]", metrics.get("Dimensions").toString());
        assertEquals("my-back-routine-live", line.get("Function").asText());
        assertTrue(line.at("/_aws/Timestamp").asLong() > 0);
        Set<String> names = new TreeSet<>();
        for (JsonNode metric : metrics.get("Metrics")) {
            names.add(metric.get("Name").asText());
            assertTrue(line.get(metric.get("Name").asText()).isNumber(), metric.toString());
        }
        assertEquals(Set.of("Duration", "Failed", "Turns", "Unknown", "WithoutStore"), names);
    }

    /** A symptom looks like a question in the log, and no line has what the user said. */
    @Test
    void nothingAboutHealthIsLogged() {
        for (String symptom : List.of("that hurts", "my leg is numb", "both my legs are weak", "i'm bleeding",
                "i want to die", "the baby is choking", "i'm pregnant", "i'm so sad", "it's too hard")) {
            lines.clear();
            alexa.say("start my back routine");
            if (store.kept.values().stream().allMatch(progress -> progress.profile().cleared().isEmpty())) {
                alexa.say("yes");
            }
            alexa.say(symptom);
            assertEquals("conversation", lines.getLast().get("kind").asText(), symptom);
            alexa.pass(Duration.ofMinutes(10));
        }
        assertTrue(
                texts.stream()
                        .map(String::toLowerCase)
                        .noneMatch(line -> HEALTH_WORDS.stream().anyMatch(line::contains)),
                texts.toString());
    }

    @Test
    void aPersonIsLoggedAsAHash() {
        alexa.say("start my back routine");
        alexa.say("yes");

        String person = lines.getFirst().get("person").asText();
        assertTrue(person.matches("[0-9a-f]{16}"), person);
        assertEquals(person, lines.getLast().get("person").asText());
        assertFalse(texts.toString().contains("amzn1.ask.account"), texts.toString());
    }

    @Test
    void aTurnWithoutTheStoreIsCounted() {
        store.down();

        alexa.say("start my back routine");

        assertEquals(List.of("launch/new/none/without-store"), summaries());
        assertEquals(1, lines.getFirst().get("WithoutStore").asInt());
    }

    @Test
    void aFailureIsCountedAndItsClassIsLogged() {
        store.loadFails = Optional.of(new IllegalStateException("secret"));

        alexa.say("start my back routine");

        assertEquals(List.of("launch/new/none/failed"), summaries());
        assertEquals(1, lines.getFirst().get("Failed").asInt());
        assertEquals("java.lang.IllegalStateException", lines.getFirst().get("error").asText());
        assertFalse(texts.toString().contains("secret"), texts.toString());
    }

    @Test
    void aRequestOfAnUnknownTypeIsCounted() throws IOException {
        for (String session : List.of("", "\"session\": {\"new\": false, \"attributes\": {}}, ")) {
            handlerWithLog().handleRequest(new ByteArrayInputStream(("{" + session
                    + "\"context\": {\"System\": {\"user\": {\"userId\": \"u\"}}}, \"request\": {\"type\": \"SECRET\","
                    + " \"requestId\": \"r\", \"timestamp\": \"2026-11-22T15:00:00Z\"}}").getBytes(UTF_8)),
                    new ByteArrayOutputStream(), null);
        }

        assertEquals(List.of("unknown/new/none/answered", "unknown/new/none/failed"), summaries());
        for (JsonNode line : lines) {
            assertEquals(1, line.get("Unknown").asInt());
            assertEquals("unknown", line.get("error").asText());
            assertTrue(line.get("reason").asText().startsWith("the request was not understood"), line::toString);
        }
        assertFalse(texts.toString().contains("SECRET"), texts.toString());
    }

    @Test
    void aRefusedRequestIsLoggedWithItsReason() throws IOException {
        handlerWithLog().handleRequest(new ByteArrayInputStream("{}".getBytes(UTF_8)), new ByteArrayOutputStream(),
                null);

        assertEquals(List.of("event/new/none/failed"), summaries());
        assertEquals("refused", lines.getFirst().get("error").asText());
        assertEquals("the request has no request.type", lines.getFirst().get("reason").asText());
        assertEquals(0, lines.getFirst().get("Unknown").asInt());
    }

    private List<String> summaries() {
        return lines.stream()
                .map(line -> Stream.of("kind", "state", "exercise", "outcome")
                        .map(field -> line.get(field).asText())
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private RequestStreamHandler handlerWithLog() {
        SkillHandler handler = new SkillHandler(store, "");
        Context lambda = mock(Context.class);
        LambdaLogger log = mock(LambdaLogger.class);
        when(lambda.getLogger()).thenReturn(log);
        when(lambda.getFunctionName()).thenReturn("my-back-routine-live");
        doAnswer(call -> {
            texts.add(call.getArgument(0));
            lines.add(JSON.readTree(call.<String>getArgument(0)));
            return null;
        }).when(log).log(anyString());
        return (in, out, context) -> handler.handleRequest(in, out, lambda);
    }
}
