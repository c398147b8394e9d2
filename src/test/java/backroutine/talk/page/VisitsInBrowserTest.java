package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.report.TestReport;
import backroutine.talk.heard.ResponseAudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole visits at the page in Chromium. */
class VisitsInBrowserTest {
    @TempDir
    private Path folder;

    @Test
    void aFirstVisitIsSpokenAndPlayedAgainByItsScript() throws IOException, InterruptedException {
        BrowserScript found = run("first-visit.mjs");

        TestReport.write("page-first-word.txt",
                "from the click to the first word: " + found.text("firstWordMillis") + " ms");
        List<String> heard = new ArrayList<>();
        found.found().path("answers").forEach(exchange -> heard.add(words(exchange.path("response"))));
        List<String> replayed = new ArrayList<>();
        String script = found.text("script");
        ReplayedScript.play(script, folder, exchange -> replayed.add(words(exchange.response())));
        assertEquals(heard, replayed, script);
        assertTrue(heard.stream().anyMatch(words -> words.contains("That's your routine done")), heard.toString());
        assertTrue(found.text("consent").contains("send what you say"), found.text("consent"));
        assertFalse(found.is("screens"));
    }

    @Test
    void aVisitOnAScreenNeedsNoWord() throws IOException, InterruptedException {
        BrowserScript found = run("hands-free.mjs");

        List<String> said = found.texts("said");
        assertEquals(List.of("Alexa, start my back routine", "[touch yes]"), said.subList(0, 2));
        assertTrue(said.size() > 10 && said.stream().skip(2).allMatch(String::isEmpty), said.toString());
        assertTrue(found.text("shown").contains("Exercises done: 5"), found.text("shown"));
    }

    @Test
    void theKeyboardAloneIsEnoughAlsoWithoutTheExactVoice() throws IOException, InterruptedException {
        BrowserScript found = run("typing.mjs", PageFixture.withoutVoice(folder));

        assertTrue(found.text("voice").contains("its beat is not exact"), found.text("voice"));
        assertTrue(found.text("voice").contains("apt install espeak-ng"), found.text("voice"));

        assertTrue(found.text("paused").startsWith("Paused at the start of the glute squeeze"),
                found.text("paused"));
        assertEquals("AMAZON.FallbackIntent", found.text("notUnderstood"));
        assertTrue(found.is("asksUntilAnswered"), "the held key must not answer the question");
        assertEquals("yes", found.text("spoken"));
        assertTrue(found.is("dialogHasFocus"));
        assertTrue(found.is("dialogIsClosed"));
        assertTrue(found.text("stored").contains("exercise=glute-squeeze"), found.text("stored"));
        assertTrue(found.text("refused").startsWith("\"[dance]\" is none of"), found.text("refused"));
    }

    @Test
    void aPageGoesOnWhenItsServerIsStoppedAndStartedAgain() throws IOException, InterruptedException {
        try (PageFixture page = PageFixture.in(folder)) {
            BrowserScript found = BrowserScript.run("restart.mjs", page, folder,
                    Map.of("stop", page::stop, "start", page::start));

            assertEquals(PageWords.of("en-US").path("lost").asText(), found.text("told"));
            assertEquals(0, found.number("answersAfterwards"));
            assertTrue(found.text("welcome").startsWith("Welcome back"), found.text("welcome"));
            assertEquals(List.of(), found.texts("faults"));
        }
    }

    private BrowserScript run(String script) throws IOException, InterruptedException {
        return run(script, PageFixture.in(folder));
    }

    private BrowserScript run(String script, PageFixture made) throws IOException, InterruptedException {
        try (PageFixture page = made) {
            BrowserScript found = BrowserScript.run(script, page, folder, Map.of());
            assertEquals(List.of(), found.texts("faults"));
            return found;
        }
    }

    private static String words(JsonNode response) {
        return ResponseAudio.of(response).answer().words();
    }
}
