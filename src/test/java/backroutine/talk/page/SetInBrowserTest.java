package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.report.TestReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set at the page in Chromium: measured, interrupted, loaded anew, watched from another window, looked at. */
class SetInBrowserTest {
    private static final double BEAT_MILLIS = 20;
    private static final double PICTURE_MILLIS = 100;

    @TempDir
    private static Path folder;
    private static BrowserScript found;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        found = BrowserScript.run("set.mjs", folder);
        TestReport.write("page-set.txt", "milliseconds between a word and its beat: " + found.texts("onsets")
                + "\nmilliseconds between a picture and its sound: " + found.texts("pictureDelays"));
    }

    @Test
    void eachWordOfTheSetIsOnItsBeat() {
        List<Double> errors = found.numbers("onsets");

        assertTrue(errors.size() > 40, "words on a beat: " + errors.size());
        assertTrue(errors.stream().allMatch(error -> Math.abs(error) <= BEAT_MILLIS), errors.toString());
    }

    /** The middle one counts: a machine that is busy with other tests may draw a single picture late. */
    @Test
    void thePictureFollowsTheSound() {
        List<Double> delays = found.numbers("pictureDelays").stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() > 4, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void anInterruptionAt35SecondsResumesAtTheRepetitionThatWasHeard() {
        String number = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .get(found.number("repetition"));

        assertTrue(found.text("paused").contains("number " + number), found.text("paused"));
        assertTrue(found.text("resumed").toLowerCase(Locale.ROOT).contains("number " + number),
                found.text("resumed"));
    }

    @Test
    void aPageThatIsLoadedAnewHasTheWholeConversation() {
        assertTrue(found.number("beforeReload") >= 4, () -> "turns: " + found.number("beforeReload"));
        assertEquals(found.number("beforeReload"), found.number("afterReload"));
    }

    @Test
    void anotherWindowIsToldThatItWatches() {
        assertEquals(PageWords.of("en-US").path("watches").asText(), found.text("otherIsTold"));
        assertEquals("another page leads, and this one watches", found.text("otherIsRefused"));
    }

    @Test
    void axeFindsNothingSerious() {
        assertEquals(List.of(), found.texts("axe"));
    }

    @Test
    void nothingIsWiderThanTheWindow() {
        assertTrue(found.numbers("overflow").stream().allMatch(overflow -> overflow <= 0),
                found.texts("overflow").toString());
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), found.texts("faults"));
    }
}
