package backroutine.talk.page.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.English;
import backroutine.talk.routine.DoseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A physiotherapist at the routine view, in Chromium. The pictures are in target/page. */
class RoutineViewTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path OUT = Path.of("target/page");
    private static final String HOLD = "exercises[1].dose.repetition[1].seconds";
    @TempDir
    private static Path folder;
    private static Path file;
    private static JsonNode seen;

    @BeforeAll
    static void visit() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("src/test/screen/node_modules/playwright-core"))
                && Files.isExecutable(CHROMIUM),
                "skipped: the browser is missing; install it (npm ci in src/test/screen, and apt-get install nodejs npm "
                        + "chromium)");
        file = Files.writeString(folder.resolve("my.json"), DoseFile.bundled(folder).text());
        try (var server = new RoutineViewServer(RoutineRoutes.of(DoseFile.at(file), English.language()))) {
            seen = seen(server.address());
        }
    }

    private static JsonNode seen(String address) throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        File output = OUT.resolve("routine-view.log").toFile();
        Process node = new ProcessBuilder("node", "routine-view.mjs", address, OUT.toAbsolutePath().toString())
                .directory(new File("src/test/page"))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        boolean ended = node.waitFor(3, TimeUnit.MINUTES);
        node.destroy();
        String printed = Files.readString(output.toPath());
        assertTrue(ended && node.exitValue() == 0, printed);
        return new ObjectMapper().readTree(printed);
    }

    @Test
    void aHoldOfSeventyFiveSecondsHasTheMessageOfTheReaderBesideIt() {
        assertEquals(List.of(HOLD + " is 75, but must be a whole number from 1 to 60"), texts("mistakes"));
        assertEquals("true", seen.path("invalid").asText());
        assertFalse(seen.path("saveWithMistake").asBoolean());
        assertEquals(List.of(), texts("mistakesAfter"));
    }

    @Test
    void aLongerHoldShowsItsLineAndHowLongAVisitBecomes() {
        assertEquals(List.of(
                "-          { \"phase\": \"hold\", \"seconds\": 2, \"range\": [2, 3], \"from\": \"source\" },",
                "+          { \"phase\": \"hold\", \"seconds\": 3, \"range\": [2, 3], \"from\": \"ours\" },"),
                texts("diff"));
        assertEquals(List.of("18:30", "16:34", "5:09"), texts("visitsBefore"));
        assertEquals(List.of("18:30 → 18:50", "16:34 → 16:54", "5:09"), texts("visitsAfter"));
    }

    @Test
    void theNewHoldIsHeardBeforeItIsSaved() {
        assertTrue(texts("holdsHeard").containsAll(List.of("Hold for three seconds.", "three")),
                texts("holdsHeard")::toString);
    }

    @Test
    void theDraftIsSaved() throws IOException {
        assertTrue(Files.readString(file)
                .contains(
                        "{ \"phase\": \"hold\", \"seconds\": 3, \"range\": [2, 3], \"from\": \"ours\" }"));
        assertEquals("Nothing is changed yet.", seen.path("nothingLeft").asText());
    }

    @Test
    void aSecondSetAsksForARest() {
        assertNotEquals(List.of(), texts("restMissing"));
        assertEquals(List.of(), texts("restGiven"));
        assertEquals("1 set of 10, 2 times a day", seen.path("setsAfterUndo").asText());
    }

    @Test
    void theViewFitsEachWidthAndTheBrowserHasNothingToComplainAbout() {
        assertEquals(List.of("false", "false", "false", "false"), texts("sideways"));
        assertEquals(List.of(), texts("complaints"));
    }

    private static List<String> texts(String name) {
        return seen.path(name).valueStream().map(JsonNode::asText).toList();
    }
}
