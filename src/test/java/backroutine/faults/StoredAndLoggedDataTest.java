package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every attribute that a long conversation stores, and every line that it logs, must be on a list of what is allowed. A
 * new attribute fails this test, so that personal data is not stored by accident.
 */
class StoredAndLoggedDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    static final String VOICE = "amzn1.ask.person.TEST-VOICE";
    private static final List<String> UTTERANCES = List.of("start my back routine", "yes", "ready", "that hurts",
            "start my back routine", "my leg is numb", "start my back routine", "both my legs are weak",
            "start my back routine", "how do i do this", "how many are left", "what do i need", "hold longer",
            "hold for four seconds", "slower", "talk quietly", "count down", "remind me at nine and at seven", "yes",
            "yes", "yes",
            "what are my reminders", "change my reminder to half past eight", "yes", "how am i doing",
            "what did i do this week", "when did i last do the bridge", "summarise it for my physio",
            "what do you know about me", "delete my data", "no", "i'm not sure", "skip this one", "start over", "no",
            "pause", "i'm bleeding", "start my back routine", "yes", "is this safe", "i want to die",
            "start my back routine",
            "the baby is choking", "start my back routine", "i have five minutes", "more time", "more time",
            "more time", "stop",
            "start my back routine", "just the cat camel", "done", "i'm so sad", "it's too hard",
            "purple monkey", "stop");

    @Test
    void onlyAllowedDataIsStoredAndLogged() throws IOException {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        String logged;
        try (LocalDynamo table = LocalDynamo.inMemory();
                AlexaServices services = AlexaServices.started();
                CapturedLog log = new CapturedLog()) {
            services.allow(Account.LOCAL.accessToken(), true);
            ProgressStore store = new DynamoProgressStore(table.client(), LocalDynamo.TABLE);
            for (Optional<String> voice : List.of(Optional.<String>empty(), Optional.of(VOICE))) {
                Conversation alexa = Conversation.with(() -> handlerFor(store, voice, log.context()), MORNING,
                        ZoneId.of("America/New_York"), services);
                for (String utterance : UTTERANCES) {
                    if (!alexa.inSession() && !utterance.equals(UTTERANCES.getFirst())) {
                        alexa.say(UTTERANCES.getFirst());
                    }
                    alexa.say(utterance);
                    items.addAll(table.client().scan(scan -> scan.tableName(LocalDynamo.TABLE)).items());
                }
                alexa.pass(Duration.ofHours(3));
            }
            logged = log.text();
        }

        assertEquals(List.of(), AllowedData.othersIn(items));
        assertEquals(Map.of(false, 1L, true, 1L), items.stream()
                .filter(item -> item.get("item").s().endsWith("PROFILE"))
                .map(item -> item.get("item").s())
                .distinct()
                .collect(Collectors.partitioningBy(item -> item.startsWith("VOICE#"), Collectors.counting())));
        assertTrue(logged.lines().count() >= 2L * UTTERANCES.size(), "one line for each turn");
        AllowedData.checkLog(logged);
    }

    /** A screen tells when it played a block, what was touched and that it failed. Of that, only the kind of device is kept. */
    @Test
    void onScreensOnlyAllowedDataIsStoredAndLoggedToo() throws IOException {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        String logged;
        try (LocalDynamo table = LocalDynamo.inMemory();
                AlexaServices services = AlexaServices.started();
                CapturedLog log = new CapturedLog()) {
            services.allow(Account.LOCAL.accessToken(), true);
            ProgressStore store = new DynamoProgressStore(table.client(), LocalDynamo.TABLE);
            Conversation alexa = Conversation.with(() -> handlerFor(store, Optional.empty(), log.context()), MORNING,
                    InteractionModel.of("en-US"), ZoneId.of("America/New_York"), List.of(DeviceScreen.ROUND), services);
            List<Runnable> turns = List.of(() -> alexa.say(UTTERANCES.getFirst()), () -> alexa.say("yes"),
                    alexa::goesOn,
                    () -> alexa.onScreen(Duration.ofSeconds(20), "[touch pause]"),
                    () -> alexa.onScreen("[touch go on]"),
                    () -> alexa.onScreen(Duration.ofSeconds(20), "[touch next]"),
                    () -> alexa.onScreen(Duration.ofSeconds(20), "[screen fails]"), () -> alexa.say("pause"),
                    () -> alexa.say("stop"));
            for (Runnable turn : turns) {
                turn.run();
                items.addAll(table.client().scan(scan -> scan.tableName(LocalDynamo.TABLE)).items());
            }
            logged = log.text();
        }

        assertEquals(List.of(), AllowedData.othersIn(items));
        assertTrue(
                items.stream().anyMatch(item -> item.toString().contains("failed-screens=hub-round-480x480-2023.2")));
        AllowedData.checkLog(logged);
        for (String kind : List.of("block-played", "touched", "screen-failed")) {
            assertTrue(logged.contains("\"" + kind + "\""), kind + " is missing in " + logged);
        }
    }

    private static RequestStreamHandler handlerFor(ProgressStore store, Optional<String> voice, Context lambda) {
        SkillHandler skill = new SkillHandler(store, Account.LOCAL.skillId());
        return (request, answer, context) -> skill.handleRequest(spokenBy(voice, request), answer, lambda);
    }

    private static InputStream spokenBy(Optional<String> voice, InputStream request) throws IOException {
        ObjectNode envelope = (ObjectNode) JSON.readTree(request);
        voice.ifPresent(person -> ((ObjectNode) envelope.at("/context/System")).putObject("person")
                .put("personId", person));
        return new ByteArrayInputStream(JSON.writeValueAsBytes(envelope));
    }
}
