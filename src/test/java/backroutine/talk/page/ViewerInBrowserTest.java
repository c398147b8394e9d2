package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.page.viewer.ViewerRoutes;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an Echo Show renders it, at the page in Chromium. */
class ViewerInBrowserTest {
    private static final double PICTURE_MILLIS = 100;
    private static final double TOUCH_MILLIS = 2000;

    @TempDir
    private static Path folder;
    private static JsonNode found;

    @BeforeAll
    static void visit() throws IOException {
        assumeTrue(Files.isDirectory(ViewerRoutes.FOLDER.resolve("node_modules/apl-viewhost-web")),
                "skipped: the APL viewer is missing; run npm ci in " + ViewerRoutes.FOLDER);
        try (PageFixture page = PageFixture.in(folder)) {
            found = Chromium.run("viewer.mjs", page, folder);
        }
    }

    @Test
    void theSandboxReachesNothing() {
        assertEquals(List.of(), Chromium.texts(found.path("reached")));
    }

    /** A machine that is busy with other tests may draw a single picture late. */
    @Test
    void thePictureIsWithTheVoice() {
        List<Double> delays = Chromium.numbers(found.path("delays")).stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() >= 8, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void lettersHaveNoSerifs() {
        assertTrue(Chromium.texts(found.path("fonts")).stream().allMatch(font -> font.endsWith("sans-serif")),
                found.path("fonts").toString());
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
        assertEquals(List.of(), Chromium.texts(found.path("faults")));
    }

    @Test
    void axeFindsNothingSeriousAndNothingIsWiderThanTheWindow() {
        assertEquals(List.of(), Chromium.texts(found.path("axe")));
        assertTrue(Chromium.numbers(found.path("overflow")).stream().allMatch(overflow -> overflow <= 0),
                found.path("overflow").toString());
    }
}
