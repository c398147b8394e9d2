package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.routine.Exercise;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every attribute that a long conversation stores, and every line that it logs, must be on a list of what is allowed. A
 * new attribute fails this test, so that personal data is not stored by accident.
 */
class StoredAndLoggedDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final String VOICE = "amzn1.ask.person.TEST-VOICE";
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
    private static final String EXERCISE = English.routine()
            .exercises()
            .stream()
            .map(Exercise::id)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIMESTAMP = DATE + "T[0-9:.]+Z";

    /** The allowed values of each attribute of an item, as a regular expression. */
    private static final Map<String, String> ITEM = Map.of("person", "amzn1\\.ask\\.account\\.LOCAL-VOICE-SESSION",
            "item", "(VOICE#" + VOICE + "#)?(PROFILE|DAY#" + DATE + ")", "answered", "[0-9a-f-]+(-stopped)?", "day",
            DATE,
            "expiresAt", "\\d+", "done", "[12]\\." + EXERCISE + "\\.\\d", "leftOut", "[12]\\." + EXERCISE);
    /** The allowed values of each field of a profile; names and values are regular expressions. */
    private static final Map<String, String> PROFILE = Map.ofEntries(
            Map.entry("state",
                    "away|asked-(clearance|start-over|carry-on|soon|forget|reminder|how-to-go-on|ready-or-skip|done|offer)|waiting|playing|paused|"
                            + "finished"),
            Map.entry("wanted|exercise", EXERCISE), Map.entry("upcoming|visit-chosen", "(" + EXERCISE + "(,|$))*"),
            Map.entry("more-time", "\\d+"), Map.entry("position-time", "[A-Z_]+"),
            Map.entry("set|repetition|visit-number|settle|lead|rest-offset|opening-from|variation", "-?\\d+"),
            Map.entry("(hold|completed|held-since)\\." + EXERCISE, "\\d+"),
            Map.entry("visit-day|last\\." + EXERCISE, DATE), Map.entry("since|cleared|visit-ended", TIMESTAMP),
            Map.entry("asks-first|after-miss|brief|kit|may-continue|plain|plain-audio|encouragement|replace",
                    "true|false"),
            Map.entry("side|opening|next-opening|visit-scope|pace|counting|count-direction|voice|talk",
                    "[A-Z_]+"),
            Map.entry("once", "(REMINDERS|GOAL|PHYSIO)(,(REMINDERS|GOAL|PHYSIO))*"),
            Map.entry("goal", "\\d+ " + DATE), Map.entry("weeks", DATE + " \\d+ \\d+"),
            Map.entry("offer", "reminders|goal|hold \\d+ " + EXERCISE),
            Map.entry("introduced", "[A-Z]+(\\+\\d+)?"),
            Map.entry("opening-from|variation", "-?\\d+"),
            Map.entry("times", "[0-9:,]+"),
            Map.entry("return-to",
                    DATE + " [12] [A-Z_]+(:" + EXERCISE + ")* " + EXERCISE + " \\d+ [A-Z]+ \\d+ [A-Z]+(\\+\\d+)?"),
            Map.entry("zone", "America/New_York"));

    private final List<String> notAllowed = new ArrayList<>();

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

        items.forEach(this::check);
        assertEquals(List.of(), notAllowed.stream().distinct().toList());
        assertEquals(Map.of(false, 1L, true, 1L), items.stream()
                .filter(item -> item.get("item").s().endsWith("PROFILE"))
                .map(item -> item.get("item").s())
                .distinct()
                .collect(Collectors.partitioningBy(item -> item.startsWith("VOICE#"), Collectors.counting())));
        assertTrue(logged.lines().count() >= 2L * UTTERANCES.size(), "one line for each turn");
        logged.lines()
                // Jazzer, a library of other tests in the same process, tells which classes it has changed.
                .filter(line -> !line.startsWith("INFO: Instrumented "))
                .forEach(StoredAndLoggedDataTest::checkLogLine);
    }

    private void check(Map<String, AttributeValue> item) {
        item.forEach((name, value) -> {
            if (name.equals("notes")) {
                value.s().lines().map(line -> line.split("=", 2)).forEach(field -> check(PROFILE, field[0], field[1]));
            } else {
                Stream.of(Stream.ofNullable(value.s()), Stream.ofNullable(value.n()), value.ss().stream(),
                        value.l().stream().map(AttributeValue::s))
                        .flatMap(texts -> texts)
                        .forEach(text -> check(ITEM, name, text));
            }
        });
    }

    private void check(Map<String, String> allowed, String name, String value) {
        if (allowed.entrySet()
                .stream()
                .noneMatch(entry -> name.matches(entry.getKey()) && value.matches(entry.getValue()))) {
            notAllowed.add(name + " is \"" + value + "\"");
        }
    }

    /** A log line must be the line of a turn, with allowed fields and values only. */
    private static void checkLogLine(String line) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(line);
            assertEquals(
                    "[Duration, Failed, Function, Turns, Unknown, WithoutStore, _aws, exercise, kind, outcome, person, request,"
                            + " state]",
                    new TreeSet<>(json.properties().stream().map(Map.Entry::getKey).toList()).toString());
            assertTrue(json.get("person").asText().matches("[0-9a-f]{16}"), line);
            assertTrue(json.get("kind").asText().matches("launch|move|setting|conversation|returned|ended|event"),
                    line);
            assertTrue(json.get("state").asText().matches("new|arriving|waiting|playing|finished"), line);
            assertTrue(json.get("exercise").asText().matches("none|" + EXERCISE), line);
            assertTrue(json.get("outcome").asText().equals("answered"), line);
            assertTrue(json.get("request").asText().matches("amzn1\\.echo-api\\.request\\.[0-9a-f-]+"), line);
        } catch (IOException e) {
            throw new AssertionError("this is not the line of a turn: " + line, e);
        }
        for (String secret : List.of("account", "hurt", "numb", "weak", "leg", "voice", "token", "session", "device")) {
            assertFalse(line.toLowerCase(Locale.ROOT).contains(secret), line);
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
