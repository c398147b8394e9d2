package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.wav.Espeak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit at the page in Chromium. It is skipped where a program for it is missing; a line then says which. */
class PageInBrowserTest {
    private static final Path SCRIPTS = Path.of("src", "test", "page");
    private static final Path PICTURES = Path.of("target", "page");
    private static final double BEAT_MILLIS = 20;
    private static final double PICTURE_MILLIS = 100;

    @TempDir
    private static Path folder;
    private static JsonNode found;

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        Optional<String> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
        needs(chromium.isPresent(), "Chromium: apt install chromium");
        needs(Files.exists(SCRIPTS.resolve("node_modules")), "playwright-core: run npm ci in " + SCRIPTS);
        needs(Espeak.find().isPresent(), Espeak.HOW_TO_INSTALL);
        Files.createDirectories(PICTURES);
        Path faults = folder.resolve("faults");
        try (PageFixture fixture = PageFixture.in(folder)) {
            Process node = new ProcessBuilder("node", SCRIPTS.resolve("visit.mjs").toString(), chromium.get(),
                    fixture.url(), PICTURES.toString()).redirectError(faults.toFile()).start();
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, node.waitFor(), () -> read(faults));
            found = new ObjectMapper().readTree(printed);
        }
    }

    private static void needs(boolean there, String what) {
        if (!there) {
            System.out.println("The page is not tested in a browser, because this is missing: " + what);
        }
        assumeTrue(there, what);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void spokenWordsAreUnderstood() {
        assertEquals("AMAZON.YesIntent", found.path("afterYes").asText());
    }

    @Test
    void thePersonIsToldBeforeSoundCouldLeaveTheMachine() {
        assertTrue(found.path("consent").asText().contains("send what you say"), found.path("consent").asText());
    }

    @Test
    void anInterruptionResumesAtTheRepetitionThatWasHeard() {
        String number = List.of("", "one", "two", "three", "four", "five", "six").get(found.path("repetition").asInt());

        assertTrue(found.path("paused").asText().contains("number " + number), found.path("paused").asText());
        assertTrue(found.path("resumed").asText().contains("Number " + number)
                || found.path("resumed").asText().contains("number " + number), found.path("resumed").asText());
    }

    @Test
    void eachWordIsOnItsBeat() {
        List<Double> errors = numbers("onsets");

        assertTrue(errors.size() > 20, "words on a beat: " + errors.size());
        assertTrue(errors.stream().allMatch(error -> Math.abs(error) <= BEAT_MILLIS), errors.toString());
    }

    /** The middle one counts: a machine that is busy with other tests may draw a single picture late. */
    @Test
    void thePictureFollowsTheSound() {
        List<Double> delays = numbers("pictureDelays").stream().map(Math::abs).sorted().toList();

        assertTrue(delays.size() > 2, delays.toString());
        assertTrue(delays.get(delays.size() / 2) <= PICTURE_MILLIS, delays.toString());
    }

    @Test
    void aPageThatIsLoadedAnewHasTheWholeConversation() {
        assertEquals(5, found.path("afterReload").asInt());
    }

    @Test
    void anotherWindowIsToldThatItWatches() {
        assertEquals(PageWords.of("en-US").path("watches").asText(), found.path("otherIsTold").asText());
        assertEquals("another page leads, and this one watches", found.path("otherIsRefused").asText());
    }

    @Test
    void nothingFailsAndNothingIsAskedOfAnotherMachine() {
        assertEquals(List.of(), texts("faults"));
    }

    @Test
    void axeFindsNothingSerious() {
        assertEquals(List.of(), texts("axe"));
    }

    @Test
    void nothingIsWiderThanTheWindow() {
        assertTrue(numbers("overflow").stream().allMatch(overflow -> overflow <= 0), found.path("overflow").toString());
    }

    private static List<Double> numbers(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asDouble).toList();
    }

    private static List<String> texts(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asText).toList();
    }
}
