package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static JsonNode found;

    @BeforeAll
    static void visit() throws IOException {
        try (PageFixture page = PageFixture.in(folder)) {
            found = Chromium.run("set.mjs", page, folder);
        }
    }

    @Test
    void eachWordOfTheSetIsOnItsBeat() {
        List<Double> errors = Chromium.numbers(found.path("onsets"));

        assertTrue(errors.size() > 40, "words on a beat: " + errors.size());
        assertTrue(errors.stream().allMatch(error -> Math.abs(error) <= BEAT_MILLIS), errors.toString());
    }

    /** A machine that is busy with other tests may draw a single picture late. */
    @Test
    void thePictureFollowsTheSound() {
        List<Double> delays = Chromium.numbers(found.path("pictureDelays")).stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() > 4, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void anInterruptionAt35SecondsResumesAtTheRepetitionThatWasHeard() {
        String number = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .get(found.path("repetition").asInt());

        assertTrue(found.path("paused").asText().contains("number " + number), found.path("paused").asText());
        assertTrue(found.path("resumed").asText().toLowerCase(Locale.ROOT).contains("number " + number),
                found.path("resumed").asText());
    }

    @Test
    void aPageThatIsLoadedAnewHasTheWholeConversation() {
        assertEquals(4, found.path("afterReload").asInt());
    }

    @Test
    void anotherWindowIsToldThatItWatches() {
        assertEquals(PageWords.of("en-US").path("watches").asText(), found.path("otherIsTold").asText());
        assertEquals("another page leads, and this one watches", found.path("otherIsRefused").asText());
    }

    @Test
    void axeFindsNothingSerious() {
        assertEquals(List.of(), Chromium.texts(found.path("axe")));
    }

    @Test
    void nothingIsWiderThanTheWindow() {
        assertTrue(Chromium.numbers(found.path("overflow")).stream().allMatch(overflow -> overflow <= 0),
                found.path("overflow").toString());
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), Chromium.texts(found.path("faults")));
    }
}
