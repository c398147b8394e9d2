package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.routine.DoseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation at the page is, as a script, the same for {@code ./talk --fast}. */
class PageScriptTest {
    private static final List<String> LINES = List.of("start my back routine", "start my back routine", "yes", "ready",
            "pause", "continue", "next exercise", "how many are left", "how do i do this", "no", "that hurts", "stop",
            "purple monkey", "hold longer", "i need more time", "i did it", "[touch pause]", "[touch go on]",
            "[touch next]", "[touch start cat-camel]", "[silence]", "[crash]", "[other device]", "[audio fails]",
            "[other voice]", "[table fails]", "[table works]", "[screen none]", "[screen tv]", "[screen large]",
            "[screen fails]", "[back]", "[closed]", "[late event]", "[late] pause", "[again]", "[error]", "[+20m]",
            "[+3h]", "[new day]", "[fly to Asia/Tokyo]");
    private static final int CONVERSATIONS = 25;
    private static final int LONGEST_WAIT_MILLIS = 120_000;

    @TempDir
    private Path folder;

    @Test
    void aVisitWithEverythingThatCanHappenIsPlayedAgain() throws IOException {
        try (PageConversation page = PageConversation.in(folder)) {
            page.says("start my back routine", "yes", "ready");
            page.saysAt(35_000, "pause");
            page.says("continue", "[crash]");
            page.saysAt(12_345, "how many are left");
            page.waits(60_000);
            page.says("[table fails]", "next exercise", "[table works]", "[+3h]", "[other device]", "[screen none]",
                    "start my back routine", "yes");
            page.waits(30_000);

            assertPlayedAgain(page, folder, "by hand");
        }
    }

    @Test
    void anyConversationIsPlayedAgain() throws IOException {
        for (int seed = 1; seed <= CONVERSATIONS; seed++) {
            Path own = Files.createDirectory(folder.resolve("seed-" + seed));
            try (PageConversation page = PageConversation.in(own)) {
                var random = new Random(seed);
                page.says("start my back routine", "yes");
                for (int line = 0; line < 12; line++) {
                    String said = LINES.get(random.nextInt(LINES.size()));
                    if (random.nextBoolean()) {
                        page.waits(random.nextInt(LONGEST_WAIT_MILLIS));
                    }
                    page.says(said);
                }
                assertPlayedAgain(page, own, "seed " + seed);
            }
        }
    }

    @Test
    void aScriptNamesTheRoutineFileOfThePageAndIsPlayedAgainWithIt() throws IOException {
        String text = DoseFile.bundled(folder).text();
        Path routine = Files.writeString(folder.resolve("my.json"),
                text.replace("\"repetitions\": { \"value\": 10,", "\"repetitions\": { \"value\": 4,"));
        try (PageConversation page = PageConversation.in(folder, routine)) {
            page.says("start my back routine", "yes", "ready", "how many are left");

            assertPlayedAgain(page, folder, "with " + routine);
            assertTrue(page.talk().script().text().contains(" --routine " + routine + " "));
            assertTrue(page.words().contains("of four"), page.words());
        }
    }

    @Test
    void aRoutineFileIsNamedAsAShellReadsIt() {
        var settings = new TalkSettings("en-GB", true);
        var script = new TalkScript(PageConversation.START, ZoneOffset.UTC, settings,
                Optional.of(Path.of("mother's doses", "my.json")));

        assertEquals("# ./talk --fast --fresh --screen --strict --locale en-GB --routine 'mother'\\''s doses/my.json' "
                + "--at 2026-11-22T14:00:00Z < my-back-routine.talk", script.text().lines().findFirst().orElseThrow());
    }

    private static void assertPlayedAgain(PageConversation page, Path folder, String which) throws IOException {
        List<String> replayed = new ArrayList<>();
        String script = page.talk().script().text();
        ReplayedScript.play(script, folder, exchange -> replayed.add(PageConversation.words(exchange)));

        List<String> heard = page.exchanges().stream().map(PageConversation::words).toList();
        assertTrue(heard.size() > 1, heard.toString());
        // A script goes on to the end of what goes on by itself.
        for (int i = 0; i < heard.size(); i++) {
            assertEquals(heard.get(i), i < replayed.size() ? replayed.get(i) : "nothing",
                    which + ", answer " + i + " of\n" + script);
        }
    }
}
