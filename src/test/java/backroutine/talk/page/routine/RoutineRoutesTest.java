package backroutine.talk.page.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.page.PageRefusal;
import backroutine.talk.page.PageRequest;
import backroutine.talk.page.PageRoute;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DosesInUse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the physiotherapist's view gets from the server, with a copy of the routine that is shipped. */
class RoutineRoutesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BRIDGE_HOLD = "exercises[1].dose.repetition[1]";
    @TempDir
    private Path folder;
    private Path file;
    private List<PageRoute> routes;
    private int startedAnew;

    @BeforeEach
    void aRoutineOfOnesOwn() throws IOException {
        file = Files.writeString(folder.resolve("my.json"), DoseFile.bundled(folder).text());
        routes = RoutineRoutes.of(new DosesInUse(DoseFile.at(file)), () -> startedAnew++);
    }

    @Test
    void theRoutineIsShownWithEachExerciseItsNumbersAndItsPicture() {
        JsonNode routine = get();

        JsonNode bridge = routine.path("exercises").get(1);
        assertEquals("glute bridge", bridge.path("name").asText());
        assertEquals(8, bridge.path("numbers").size());
        assertEquals(JSON.createObjectNode()
                .put("path", BRIDGE_HOLD)
                .put("name", "hold")
                .put("field", BRIDGE_HOLD + ".seconds")
                .put("value", 2)
                .put("seconds", true)
                .put("from", "source")
                .<ObjectNode>set("range", JSON.createArrayNode().add(2).add(3))
                .set("limits", JSON.createArrayNode().add(1).add(60)), bridge.path("numbers").get(5));
        assertTrue(bridge.path("figure").isObject());
        assertTrue(bridge.path("firstMillis").asLong() > bridge.path("laterMillis").asLong());
        assertEquals("About nineteen minutes in all.", routine.at("/visits/first/spoken").asText());
    }

    @Test
    void aChangedHoldIsTriedSavedAndShown() throws IOException {
        String changes = "[{'path': '" + BRIDGE_HOLD + ".seconds', 'value': 3}]";

        JsonNode tried = post("routine/try", changes);
        assertEquals(0, tried.path("mistakes").size());
        assertTrue(tried.at("/preview/visits/first/millis").asLong() > get().at("/visits/first/millis").asLong());
        assertEquals(DoseFile.bundled(folder).text(), Files.readString(file), "a try saves nothing");
        assertEquals(0, startedAnew);

        post("routine/save", changes);
        assertEquals(1, startedAnew, "the skill works with what is saved");
        assertEquals(3, get().at("/exercises/1/numbers/5/value").asInt());
    }

    @Test
    void seventyFiveSecondsHaveTheMessageOfTheReaderAndAreNotSaved() throws IOException {
        String changes = "[{'path': '" + BRIDGE_HOLD + ".seconds', 'value': 75}]";
        String message = BRIDGE_HOLD + ".seconds is 75, but must be a whole number from 1 to 60";

        assertEquals(message, post("routine/try", changes).path("mistakes").path(BRIDGE_HOLD + ".seconds").asText());
        assertTrue(refused("routine/save", changes).getMessage().endsWith(message));
        assertEquals(message, refused("routine/hear", changes).getMessage());
        assertEquals(DoseFile.bundled(folder).text(), Files.readString(file));
    }

    @Test
    void aLongerHoldIsHeard() {
        JsonNode before = post("routine/hear", "[]");
        JsonNode after = post("routine/hear", "[{'path': '" + BRIDGE_HOLD + ".seconds', 'value': 3}]");

        long seconds = (after.path("length").asLong() - before.path("length").asLong()) / 1000;
        assertEquals(10, seconds, "ten holds, a second each");
        assertTrue(String.join(" ", words(after)).contains("Number two, lift"), words(after)::toString);
        assertTrue(after.has("wav") != after.has("install"), "a sound, or how to get one");
    }

    @Test
    void onlyDosesCanBeChanged() {
        PageRefusal refused = refused("routine/save", "[{'path': 'exercises[1].id', 'value': 'x'}]");

        assertEquals(400, refused.status());
        assertEquals("only a dose can be changed, not \"exercises[1].id\"", refused.getMessage());
    }

    @Test
    void aLocaleOfNoLanguageIsRefused() {
        PageRoute show = routes.getFirst();

        PageRefusal refused = assertThrows(PageRefusal.class,
                () -> show.answer(new PageRequest("1", Map.of("locale", "xx-XX"), new byte[0])));

        assertEquals("no language has the locale xx-XX", refused.getMessage());
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotOverwritten() throws IOException {
        String version = get().path("version").asText();
        Files.writeString(file, Files.readString(file)
                .replace("\"seconds\": 30, \"range\": [15, 30]",
                        "\"seconds\": 20, \"range\": [15, 30]"));

        PageRefusal refused = assertThrows(PageRefusal.class, () -> answer("POST", "routine/save",
                "{\"version\": \"" + version + "\", \"changes\": []}"));

        assertEquals(409, refused.status());
        assertEquals(file + " was changed by another program: load it again", refused.getMessage());
        assertEquals(20, get().at("/exercises/2/numbers/5/value").asInt());
    }

    @Test
    void aFileWithAMistakeIsShownAsItsMessage() throws IOException {
        Files.writeString(file,
                Files.readString(file).replace("\"sets\": { \"value\": 1,", "\"sets\": { \"value\": 9,"));

        PageRefusal refused = assertThrows(PageRefusal.class, this::get);

        assertEquals(
                file + ": glute squeeze: exercises[0].dose.sets.value is 9, but must be a whole number from 1 to 5",
                refused.getMessage());
    }

    @Test
    void aMistakeInAnotherLanguageIsShownWithTheRoutineAndKeepsNobodyFromSaving() throws IOException {
        Files.writeString(file, Files.readString(file)
                .replaceFirst("\"hold\", \"seconds\": 2, \"range\": \\[2, 3]", "\"hold\", \"seconds\": 9"));
        String elsewhere = "[{'path': 'exercises[0].settle.seconds', 'value': 9}]";
        JsonNode shown = get();

        assertEquals(0, shown.path("mistakes").size());
        String message = shown.path("earlier").path("exercises[1].dose.repetition").asText();
        assertTrue(message.startsWith("français: exercises[1].dose.repetition lasts too long"), message);
        assertEquals(shown.path("earlier"), post("routine/try", elsewhere).path("earlier"));
        assertEquals(shown.path("earlier"), post("routine/save", elsewhere).path("earlier"));
        assertEquals(9, get().at("/exercises/0/numbers/0/value").asInt());
    }

    private static List<String> words(JsonNode sound) {
        return sound.path("sounds").valueStream().map(one -> one.path("w").asText()).toList();
    }

    private JsonNode get() {
        return answer("GET", "routine", "");
    }

    private JsonNode post(String path, String changes) {
        return answer("POST", path, body(changes));
    }

    private PageRefusal refused(String path, String changes) {
        String body = body(changes);
        return assertThrows(PageRefusal.class, () -> answer("POST", path, body));
    }

    private String body(String changes) {
        return "{\"version\": \"" + get().path("version").asText() + "\", \"exercise\": \"glute-bridge\", \"changes\": "
                + changes.replace('\'', '"') + "}";
    }

    private JsonNode answer(String method, String path, String body) {
        PageRoute route = routes.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow();
        try {
            return JSON.readTree(
                    route.answer(new PageRequest("1", Map.of("locale", "en-US"), body.getBytes(StandardCharsets.UTF_8)))
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
