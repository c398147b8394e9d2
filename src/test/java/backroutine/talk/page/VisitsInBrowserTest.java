package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void aFirstVisitIsSpokenAndPlayedAgainByItsScript() throws IOException {
        JsonNode found = run("first-visit.mjs");

        List<String> heard = new ArrayList<>();
        found.path("answers").forEach(exchange -> heard.add(words(exchange.path("response"))));
        List<String> replayed = new ArrayList<>();
        String script = found.path("script").asText();
        ReplayedScript.play(script, folder, exchange -> replayed.add(words(exchange.response())));
        assertEquals(heard, replayed, script);
        assertTrue(heard.stream().anyMatch(words -> words.contains("That's your routine done")), heard.toString());
        assertTrue(found.path("consent").asText().contains("send what you say"), found.path("consent").asText());
        assertFalse(found.path("screens").asBoolean());
    }

    @Test
    void aVisitOnAScreenNeedsNoWord() throws IOException {
        JsonNode found = run("hands-free.mjs");

        List<String> said = Chromium.texts(found.path("said"));
        assertEquals(List.of("Alexa, start my back routine", "[touch yes]"), said.subList(0, 2));
        assertTrue(said.size() > 10 && said.stream().skip(2).allMatch(String::isEmpty), said.toString());
        assertTrue(found.path("shown").asText().contains("Exercises done: 5"), found.path("shown").asText());
    }

    @Test
    void theKeyboardAloneIsEnough() throws IOException {
        JsonNode found = run("typing.mjs");

        assertTrue(found.path("paused").asText().startsWith("Paused at the start of the glute squeeze"),
                found.path("paused").asText());
        assertEquals("AMAZON.FallbackIntent", found.path("notUnderstood").asText());
        assertTrue(found.path("dialogHasFocus").asBoolean());
        assertTrue(found.path("dialogIsClosed").asBoolean());
        assertTrue(found.path("stored").asText().contains("exercise=glute-squeeze"), found.path("stored").asText());
        assertTrue(found.path("refused").asText().startsWith("\"[dance]\" is none of"), found.path("refused").asText());
    }

    @Test
    void aPageGoesOnWhenItsServerIsStoppedAndStartedAgain() throws IOException {
        try (PageFixture page = PageFixture.in(folder)) {
            JsonNode found = Chromium.run("restart.mjs", page, folder, Map.of("stop", page::stop, "start", page::start));

            assertEquals(PageWords.of("en-US").path("lost").asText(), found.path("told").asText());
            assertEquals(0, found.path("answersAfterwards").asInt());
            assertTrue(found.path("welcome").asText().startsWith("Welcome back"), found.path("welcome").asText());
            assertEquals(List.of(), Chromium.texts(found.path("faults")));
        }
    }

    private JsonNode run(String script) throws IOException {
        try (PageFixture page = PageFixture.in(folder)) {
            JsonNode found = Chromium.run(script, page, folder);
            assertEquals(List.of(), Chromium.texts(found.path("faults")));
            return found;
        }
    }

    private static String words(JsonNode response) {
        return ResponseAudio.of(response).answer().words();
    }
}
