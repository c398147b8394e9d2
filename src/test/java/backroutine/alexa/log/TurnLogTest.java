package backroutine.alexa.log;

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

/** What is logged of a conversation. */
class TurnLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SPOKEN = Set.of("hurt", "pain", "numb", "tingl", "emergency", "weak", "bladder",
            "cleared", "clearance", "doctor", "body");

    private final List<JsonNode> lines = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final Conversation alexa = Conversation.with(this::logged, Instant.parse("2026-11-22T15:00:00Z"), "en-US");

    @Test
    void aTurnLeavesOneLineWithWhatItWas() {
        alexa.say("start my back routine");
        alexa.say("yes");
        alexa.say("next");

        assertEquals(List.of("launch/new/none/answered", "conversation/arriving/none/answered",
                "move/playing/glute-squeeze/answered"), read());
        assertEquals("amzn1.echo-api.request.", lines.getFirst().get("request").asText().substring(0, 23));
    }

    @Test
    void cloudWatchReadsItsMetricsFromTheLine() {
        alexa.say("start my back routine");

        JsonNode line = lines.getFirst();
        JsonNode metrics = line.at("/_aws/CloudWatchMetrics/0");
        assertEquals("MyBackRoutine", metrics.get("Namespace").asText());
        assertEquals("[[\"Function\"]]", metrics.get("Dimensions").toString());
        assertEquals("my-back-routine-live", line.get("Function").asText());
        assertTrue(line.at("/_aws/Timestamp").asLong() > 0);
        Set<String> named = new TreeSet<>();
        for (JsonNode metric : metrics.get("Metrics")) {
            named.add(metric.get("Name").asText());
            assertTrue(line.get(metric.get("Name").asText()).isNumber(), metric.toString());
        }
        assertEquals(Set.of("Duration", "Failed", "Turns", "WithoutStore"), named);
    }

    /** Whoever reads the log cannot tell a complaint from a question, and no line holds what anybody said. */
    @Test
    void nothingAboutAnybodysHealthIsLogged() {
        for (String complaint : List.of("that hurts", "my leg is numb", "both my legs are weak")) {
            lines.clear();
            alexa.say("start my back routine");
            if (store.kept.values().stream().allMatch(one -> one.profile().cleared().isEmpty())) {
                alexa.say("yes");
            }
            alexa.say(complaint);
            alexa.pass(Duration.ofMinutes(10));

            assertEquals("conversation", lines.stream()
                    .filter(line -> line.get("state").asText().equals("playing"))
                    .findFirst()
                    .orElseThrow()
                    .get("kind")
                    .asText(), complaint);
        }
        assertTrue(words.stream().map(String::toLowerCase).noneMatch(line -> SPOKEN.stream().anyMatch(line::contains)),
                words.toString());
    }

    @Test
    void aPersonIsAWordThatCannotBeTurnedBack() {
        alexa.say("start my back routine");
        alexa.say("yes");

        String person = lines.getFirst().get("person").asText();
        assertTrue(person.matches("[0-9a-f]{16}"), person);
        assertEquals(person, lines.getLast().get("person").asText());
        assertFalse(words.toString().contains("amzn1.ask.account"), words.toString());
    }

    @Test
    void goingOnWithoutStoreIsCounted() {
        store.down();

        alexa.say("start my back routine");

        assertEquals(List.of("launch/new/none/without-store"), read());
        assertEquals(1, lines.getFirst().get("WithoutStore").asInt());
    }

    @Test
    void aFailureIsCountedAndNamed() {
        store.loadFails = Optional.of(new IllegalStateException("secret"));

        alexa.say("start my back routine");

        assertEquals(List.of("launch/new/none/failed"), read());
        assertEquals(1, lines.getFirst().get("Failed").asInt());
        assertEquals("java.lang.IllegalStateException", lines.getFirst().get("error").asText());
        assertFalse(words.toString().contains("secret"), words.toString());
    }

    private List<String> read() {
        return lines.stream()
                .map(line -> Stream.of("kind", "state", "exercise", "outcome")
                        .map(field -> line.get(field).asText())
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private RequestStreamHandler logged() {
        SkillHandler handler = new SkillHandler(store, "");
        Context lambda = mock(Context.class);
        LambdaLogger log = mock(LambdaLogger.class);
        when(lambda.getLogger()).thenReturn(log);
        when(lambda.getFunctionName()).thenReturn("my-back-routine-live");
        doAnswer(call -> {
            words.add(call.getArgument(0));
            lines.add(JSON.readTree(call.<String>getArgument(0)));
            return null;
        }).when(log).log(anyString());
        return (in, out, context) -> handler.handleRequest(in, out, lambda);
    }
}
