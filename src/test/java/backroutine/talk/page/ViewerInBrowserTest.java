package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.page.viewer.ViewerRoutes;
import backroutine.talk.wav.Espeak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an Echo Show renders it, at the page in Chromium. It is skipped where a program for it is missing. */
class ViewerInBrowserTest {
    private static final Path SCRIPTS = Path.of("src", "test", "page");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "page");
    private static final double PICTURE_MILLIS = 100;
    private static final double TOUCH_MILLIS = 2000;

    @TempDir
    private static Path folder;
    private static JsonNode found;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(CHROMIUM) && Espeak.find().isPresent()
                && Files.isDirectory(SCRIPTS.resolve("node_modules"))
                && Files.isDirectory(ViewerRoutes.FOLDER.resolve("node_modules/apl-viewhost-web"));
        assumeTrue(installed, "skipped: install chromium, nodejs, npm and espeak-ng, and run npm ci in " + SCRIPTS
                + " and in " + ViewerRoutes.FOLDER);
        Files.createDirectories(PICTURES);
        Path faults = folder.resolve("faults");
        try (PageFixture fixture = PageFixture.in(folder)) {
            Process node = new ProcessBuilder("node", SCRIPTS.resolve("viewer.mjs").toString(), CHROMIUM.toString(),
                    fixture.url(), PICTURES.toString()).redirectError(faults.toFile()).start();
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, node.waitFor(), Files.readString(faults));
            found = new ObjectMapper().readTree(printed);
        }
    }

    @Test
    void theSandboxReachesNothing() {
        assertEquals(List.of(), texts("reached"));
    }

    @Test
    void thePictureIsWithTheVoice() {
        List<Double> delays = numbers("delays").stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() >= 8, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void lettersHaveNoSerifs() {
        assertTrue(texts("fonts").stream().allMatch(font -> font.endsWith("sans-serif")), found.path("fonts").toString());
    }

    @Test
    void aTouchIsSaidAtItsMoment() {
        assertEquals("[touch pause]", found.path("touched").asText());
        assertEquals("pause", found.at("/event/0").asText());
        double late = found.at("/event/1").asDouble() - found.path("pressedAt").asDouble();
        assertTrue(late >= 0 && late <= TOUCH_MILLIS, "late by " + late);
    }

    @Test
    void theSpaceBarStillSpeaksAfterATouch() {
        assertEquals("BODY", found.path("focus").asText());
    }

    @Test
    void inTheMiddleOfABlockTheDrawnScreenStaysUntilTheNextAnswer() {
        assertEquals("drawn", found.path("drawn").asText());
        assertEquals("drawn", found.path("stillDrawn").asText());
        assertEquals(PageWords.of("en-US").path("viewNext").asText(), found.path("waits").asText());
    }

    @Test
    void theChoiceStaysForTheTab() {
        assertEquals("echo", found.path("remembered").asText());
    }

    @Test
    void theFrameHasATitle() {
        assertEquals(PageWords.of("en-US").path("viewFrame").asText(), found.path("title").asText());
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), texts("faults"));
    }

    @Test
    void axeFindsNothingSeriousAndNothingIsWiderThanTheWindow() {
        assertEquals(List.of(), texts("axe"));
        assertTrue(numbers("overflow").stream().allMatch(overflow -> overflow <= 0), found.path("overflow").toString());
    }

    private static List<Double> numbers(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asDouble).toList();
    }

    private static List<String> texts(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asText).toList();
    }
}
