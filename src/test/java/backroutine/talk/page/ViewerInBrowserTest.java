package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.page.viewer.ViewerRoutes;
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
    private static BrowserScript found;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(ViewerRoutes.FOLDER.resolve("node_modules/apl-viewhost-web")),
                "skipped: the APL viewer is missing; run npm ci in " + ViewerRoutes.FOLDER);
        found = BrowserScript.run("viewer.mjs", folder);
    }

    @Test
    void theSandboxReachesNothing() {
        assertEquals(List.of(), found.texts("reached"));
    }

    /** The middle one counts: a machine that is busy with other tests may draw a single picture late. */
    @Test
    void thePictureIsWithTheVoice() {
        List<Double> delays = found.numbers("delays").stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() >= 8, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void lettersHaveNoSerifs() {
        assertTrue(found.texts("fonts").stream().allMatch(font -> font.endsWith("sans-serif")),
                found.texts("fonts").toString());
    }

    @Test
    void aTouchIsSaidAtItsMoment() {
        assertEquals("[touch pause]", found.text("touched"));
        assertEquals("pause", found.texts("event").getFirst());
        double late = found.numbers("event").getLast() - Double.parseDouble(found.text("pressedAt"));
        assertTrue(late >= 0 && late <= TOUCH_MILLIS, "late by " + late);
    }

    @Test
    void theSpaceBarStillSpeaksAfterATouch() {
        assertEquals("BODY", found.text("focus"));
    }

    @Test
    void inTheMiddleOfABlockTheDrawnScreenStaysUntilTheNextAnswer() {
        assertEquals("drawn", found.text("drawn"));
        assertEquals("drawn", found.text("stillDrawn"));
        assertEquals(PageWords.of("en-US").path("viewNext").asText(), found.text("waits"));
    }

    @Test
    void theChoiceStaysForTheTab() {
        assertEquals("echo", found.text("remembered"));
    }

    @Test
    void theFrameHasATitle() {
        assertEquals(PageWords.of("en-US").path("viewFrame").asText(), found.text("title"));
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), found.texts("faults"));
    }

    @Test
    void axeFindsNothingSeriousAndNothingIsWiderThanTheWindow() {
        assertEquals(List.of(), found.texts("axe"));
        assertTrue(found.numbers("overflow").stream().allMatch(overflow -> overflow <= 0),
                found.texts("overflow").toString());
    }
}
