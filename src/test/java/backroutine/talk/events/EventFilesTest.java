package backroutine.talk.events;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.talk.heard.ResponseCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The requests in the folder {@code events}: they are up to date, and the handler answers them as those of Alexa. */
class EventFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("events");
    private static final Pattern ID = Pattern.compile("amzn1\\.[A-Za-z0-9._-]+");

    private final InMemoryProgressStore store = new InMemoryProgressStore();

    @Test
    void theFilesAreUpToDate() throws IOException {
        assertEquals(EventFiles.make(), contents(), "a file in events is stale: run ./talk --events events");
    }

    @Test
    void aLaunchIsAnsweredWithAQuestion() throws IOException {
        JsonNode response = answer("launch.json").get("response");

        assertTrue(response.has("outputSpeech"), response.toString());
        assertTrue(response.has("reprompt"), response.toString());
    }

    @Test
    void theIntentNamesAnExerciseInASlotAndItIsCounted() throws IOException {
        JsonNode slot = read("intent.json").at("/request/intent/slots").iterator().next();
        assertEquals("glute-bridge", slot.at("/resolutions/resolutionsPerAuthority/0/values/0/value/id").asText());

        store.down();
        JsonNode directive = answer("intent.json").at("/response/directives/0");

        assertEquals("Alexa.Presentation.APLA.RenderDocument", directive.get("type").asText());
    }

    @Test
    void theEndOfASessionIsNotAnswered() throws IOException {
        assertEquals("SessionEndedRequest", read("session-ended.json").at("/request/type").asText());
        assertEquals("{}", answer("session-ended.json").get("response").toString());
    }

    @Test
    void thePingIsThatOfTheScheduleAndIsAnsweredWithoutTheTable() throws IOException {
        assertEquals(Template.read().property("Function", "Events", "Ping", "Properties", "Input"),
                contents().get("ping.json").strip());
        assertTrue(handled("ping.json").has("pong"));
        assertEquals(List.of(), store.calls);
    }

    /** The handler has the id of one skill; samconfig.toml gives it to the function of {@code sam local invoke} and no other. */
    @Test
    void theRequestsAreForTheSkillOfTheLocalFunction() throws IOException {
        String allowed = Template.read().at("Parameters", "SkillId", "AllowedPattern").toString();
        assertTrue(EventFiles.SKILL_ID.matches(allowed), EventFiles.SKILL_ID);
        String config = Files.readString(Path.of("samconfig.toml"));
        String setting = "parameter_overrides = \"SkillId=" + EventFiles.SKILL_ID + "\"";
        assertTrue(config.contains("[default.local_invoke.parameters]\n" + setting), config);
        assertEquals(2, config.split("parameter_overrides", -1).length,
                "a deployment must not have a default for SkillId");
    }

    @Test
    void theRequestsNameNobody() throws IOException {
        Set<String> ids = ID.matcher(String.join("\n", contents().values()))
                .results()
                .map(id -> id.group().replaceAll("0{8}-0000-0000-0000-0{11}\\d", "<n>"))
                .collect(toCollection(TreeSet::new));

        assertFalse(ids.isEmpty());
        ids.removeIf(id -> id.startsWith("amzn1.er-authority.echo-sdk.amzn1.ask.skill.<n>."));
        assertEquals(Set.of("amzn1.ask.account.NOBODY", "amzn1.ask.device.ANY", "amzn1.ask.skill.<n>",
                "amzn1.echo-api.request.<n>", "amzn1.echo-api.session.<n>"), ids);
    }

    private JsonNode answer(String file) throws IOException {
        JsonNode envelope = handled(file);
        assertEquals(List.of(), ResponseCheck.violations(envelope), file);
        return envelope;
    }

    private JsonNode handled(String file) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new SkillHandler(store, EventFiles.SKILL_ID).handleRequest(
                new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve(file))), answer, null);
        return JSON.readTree(answer.toByteArray());
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(FOLDER.resolve(file).toFile());
    }

    private static Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
