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
 * Every attribute that a long conversation leaves in the table, and every line that it leaves in the log. What may be kept
 * is listed here; whatever is not on the list fails the test, so that nobody adds to it by the way.
 */
class NothingPersonalTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final String VOICE = "amzn1.ask.person.HER-VOICE";
    private static final List<String> WHAT_SHE_SAYS = List.of("start my back routine", "yes", "ready", "that hurts",
            "start my back routine", "my leg is numb", "start my back routine", "both my legs are weak",
            "start my back routine", "how do i do this", "how many are left", "what do i need", "hold longer",
            "hold for four seconds", "slower", "remind me at nine and at seven", "yes", "yes", "yes",
            "what are my reminders", "change my reminder to half past eight", "yes", "how am i doing",
            "what did i do this week", "when did i last do the bridge", "summarise it for my physio",
            "what do you know about me", "delete my data", "no", "i'm not sure", "skip this one", "start over", "no",
            "pause", "stop");
    private static final String EXERCISE = English.routine()
            .exercises()
            .stream()
            .map(Exercise::id)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MOMENT = DATE + "T[0-9:.]+Z";

    /** What an attribute of an item may be. */
    private static final Map<String, String> ITEM = Map.of("person", "amzn1\\.ask\\.account\\.LOCAL-VOICE-SESSION",
            "item", "(VOICE#" + VOICE + "#)?(PROFILE|DAY#" + DATE + ")", "answered", "[0-9a-f-]+", "day", DATE,
            "expiresAt", "\\d+", "done", "[12]\\." + EXERCISE + "\\.\\d", "leftOut", "[12]\\." + EXERCISE);
    /** What a note of a profile may be. */
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("state", "away|asked-(clearance|start-over|carry-on|soon|forget|reminder)|waiting|playing|paused|"
                    + "finished"),
            Map.entry("wanted|exercise", EXERCISE), Map.entry("upcoming", "(" + EXERCISE + "(,|$))*"),
            Map.entry("set|repetition|visit-number|settle|lead|rest-offset", "-?\\d+"),
            Map.entry("(hold|completed)\\." + EXERCISE, "\\d+"),
            Map.entry("visit-day|last\\." + EXERCISE, DATE), Map.entry("since|cleared|visit-ended", MOMENT),
            Map.entry("asks-first|plain|plain-audio|encouragement|replace", "true|false"),
            Map.entry("side|introduced|opening|next-opening|visit-scope|pace|counting|talk", "[A-Z_]+"),
            Map.entry("times", "[0-9:,]+"), Map.entry("zone", "America/New_York"));

    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothingAboutHealthNoSentenceAndNoNameIsKeptOrLogged() throws IOException {
        List<Map<String, AttributeValue>> rows = new ArrayList<>();
        String logged;
        try (LocalDynamo table = LocalDynamo.inMemory();
                AlexaServices services = AlexaServices.started();
                Log log = new Log()) {
            services.allow(Account.LOCAL.accessToken(), true);
            ProgressStore store = new DynamoProgressStore(table.client(), LocalDynamo.TABLE);
            for (Optional<String> voice : List.of(Optional.<String>empty(), Optional.of(VOICE))) {
                Conversation alexa = Conversation.with(() -> heard(store, voice, log.context()), MORNING,
                        ZoneId.of("America/New_York"), services);
                for (String words : WHAT_SHE_SAYS) {
                    if (!alexa.inSession() && !words.equals(WHAT_SHE_SAYS.getFirst())) {
                        alexa.say(WHAT_SHE_SAYS.getFirst());
                    }
                    alexa.say(words);
                    rows.addAll(table.client().scan(scan -> scan.tableName(LocalDynamo.TABLE)).items());
                }
                alexa.pass(Duration.ofHours(3));
            }
            logged = log.text();
        }

        rows.forEach(this::check);
        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertEquals(Map.of(false, 1L, true, 1L), rows.stream()
                .filter(row -> row.get("item").s().endsWith("PROFILE"))
                .map(row -> row.get("item").s())
                .distinct()
                .collect(Collectors.partitioningBy(item -> item.startsWith("VOICE#"), Collectors.counting())));
        assertTrue(logged.lines().count() >= 2L * WHAT_SHE_SAYS.size(), "a line a turn");
        logged.lines().forEach(NothingPersonalTest::tellsNothing);
    }

    private void check(Map<String, AttributeValue> row) {
        row.forEach((name, value) -> {
            if (name.equals("notes")) {
                value.s().lines().map(line -> line.split("=", 2)).forEach(note -> check(NOTES, note[0], note[1]));
            } else {
                Stream.of(Stream.ofNullable(value.s()), Stream.ofNullable(value.n()), value.ss().stream(),
                        value.l().stream().map(AttributeValue::s))
                        .flatMap(words -> words)
                        .forEach(words -> check(ITEM, name, words));
            }
        });
    }

    private void check(Map<String, String> allowed, String name, String value) {
        if (allowed.entrySet()
                .stream()
                .noneMatch(entry -> name.matches(entry.getKey()) && value.matches(entry.getValue()))) {
            wrong.add(name + " is \"" + value + "\"");
        }
    }

    /** Each line is one that a turn leaves, all of its words from a list. */
    private static void tellsNothing(String line) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(line);
            assertEquals(
                    "[Duration, Failed, Function, Turns, WithoutStore, _aws, exercise, kind, outcome, person, request,"
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
            throw new AssertionError("this is no line of a turn: " + line, e);
        }
        for (String secret : List.of("account", "hurt", "numb", "weak", "leg", "voice", "token", "session", "device")) {
            assertFalse(line.toLowerCase(Locale.ROOT).contains(secret), line);
        }
    }

    private static RequestStreamHandler heard(ProgressStore store, Optional<String> voice, Context lambda) {
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
