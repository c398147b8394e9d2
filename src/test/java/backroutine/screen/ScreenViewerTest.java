package backroutine.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of a whole visit in Amazon's own viewer, in Chromium. The pictures are in target/screen. */
class ScreenViewerTest {
    private static final Path HARNESS = Path.of("src/test/screen");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path OUT = Path.of("target/screen");
    private static final String HOW_TO_INSTALL = "skipped: the APL viewer is missing; install it "
            + "(npm ci in src/test/screen, and apt-get install nodejs npm chromium)";
    private static final long START_DELAY = 600;
    private static final long MOST_APART = 100;

    @BeforeAll
    static void writeDirectives() throws IOException {
        assumeTrue(Files.isDirectory(HARNESS.resolve("node_modules/apl-viewhost-web")) && Files.isExecutable(CHROMIUM),
                HOW_TO_INSTALL);
        Files.createDirectories(OUT);
        for (Map.Entry<String, JsonNode> directive : ScreenDirectives.ofAVisit().entrySet()) {
            Files.writeString(file(directive.getKey()), directive.getValue().toString());
        }
    }

    private static Path file(String directive) {
        return OUT.resolve(directive + ".json").toAbsolutePath();
    }

    private static Run run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        File output = OUT.resolve(script + ".log").toFile();
        Process node = new ProcessBuilder(command).directory(HARNESS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        boolean ended = node.waitFor(3, TimeUnit.MINUTES);
        node.destroy();
        return new Run(ended && node.exitValue() == 0, Files.readString(output.toPath()));
    }

    private record Run(boolean succeeded, String output) {
        JsonNode json() throws IOException {
            assertTrue(succeeded, output);
            return new ObjectMapper().readTree(output);
        }
    }

    @Test
    void everyViewIsWholeInEveryShape() throws Exception {
        Run run = run("render.mjs", "--out", OUT.resolve("pictures").toAbsolutePath().toString(), "--every", "5",
                file("welcome") + "@100", file("welcome") + "@46000", file("message").toString(),
                file("resumed-glute-bridge") + "@14000", file("resumed-thoracic-stretch") + "@10000",
                file("paused-cat-camel").toString(), file("done").toString());
        assertTrue(run.succeeded(), run.output());
    }

    @Test
    void everyViewIsWholeWithLargeFonts() throws Exception {
        Run run = run("render.mjs", "--out", OUT.resolve("large-fonts").toAbsolutePath().toString(), "--every", "6",
                "--theme", "dark", "--font-scale", "2", file("welcome") + "@7000", file("welcome") + "@21000",
                file("message").toString(), file("resumed-thoracic-stretch") + "@10000",
                file("paused-thoracic-stretch").toString());
        assertTrue(run.succeeded(), run.output());
    }

    @Test
    void thePictureIsWithTheVoiceAndTheEndIsReported() throws Exception {
        JsonNode measured = run("measure.mjs", file("resumed-glute-bridge").toString(), "--delay",
                String.valueOf(START_DELAY), "--lag", String.valueOf(START_DELAY), "--seconds", "20").json();
        assertTrue(measured.get("complaints").isEmpty(), measured.toString());
        assertTrue(measured.get("beats").asInt() >= 8, measured.toString());
        assertTrue(measured.get("middle").asLong() <= MOST_APART, measured.toString());
        JsonNode arguments = measured.at("/events/0/arguments");
        assertEquals("played", arguments.path(0).asText(), measured.toString());
        assertEquals(20_000 + START_DELAY, arguments.path(1).asDouble(), 500, measured.toString());
    }

    @Test
    void aPressStopsVoiceAndPictureAndReportsTheExactTime() throws Exception {
        for (JsonNode pressed : run("press.mjs", file("resumed-glute-bridge").toString(), "pause", "next", "--after",
                "2500", "--delay", "400").json()) {
            assertEquals(1, pressed.get("events").size(), pressed.toString());
            assertTrue(pressed.get("stands").asBoolean(), pressed.toString());
            assertEquals(pressed.get("id"), pressed.at("/events/0/event/arguments/0"));
            assertEquals(pressed.get("played").asDouble(), pressed.at("/events/0/event/arguments/1").asDouble(), 200,
                    pressed.toString());
        }
    }

    @Test
    void aPressInTheListStartsThatExercise() throws Exception {
        JsonNode pressed = run("press.mjs", file("welcome").toString(), "open-row", "--after", "500").json().get(0);
        assertEquals("[\"start\",\"glute-squeeze\"]", pressed.at("/events/0/event/arguments").toString());
        assertFalse(pressed.get("events").size() > 1, pressed.toString());
    }
}
