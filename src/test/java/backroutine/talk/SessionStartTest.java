package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a session begins: with what help, and at which moment. */
class SessionStartTest {
    @TempDir
    private Path home;
    private TalkRun talk;

    @BeforeEach
    void begin() {
        talk = new TalkRun(home);
    }

    @Test
    void theFirstStartShowsThreeLinesOfHelp() {
        talk.run("", "--fast");
        List<String> first = talk.out().lines().toList();
        talk.run("start my back routine\n", "--fast");
        talk.forgetOutput();
        talk.run("", "--fast");

        assertEquals(3, first.size());
        assertTrue(first.getFirst().startsWith("Type what you would say"), first::toString);
        assertEquals("", talk.out());
    }

    @Test
    void withFastTheConversationBeginsAtThree() throws IOException {
        assertEquals("2026-11-22T15:00:01.500Z", talk.launchedAt("--json"));
    }

    @Test
    void theSystemClockDecidesTheDay() throws IOException {
        talk.setClock("2027-02-03T23:00:00Z");

        assertEquals("2027-02-03T15:00:01.500Z", talk.launchedAt("--json"));
    }

    @Test
    void aLaterRunNeverGoesBackInTime() throws IOException {
        talk.run("start my back routine\n[+3h]\nstart my back routine\n", "--fast");
        Instant last = Instant.parse("2026-11-22T18:00:00Z");

        assertTrue(Instant.parse(talk.launchedAt("--json")).isAfter(last));
        assertTrue(Instant.parse(talk.launchedAt("--json", "--at", "2026-11-22T15:00:00Z")).isAfter(last));
        assertTrue(talk.err().contains("the kept progress is already at"), talk.err());
        assertEquals("2026-11-22T15:00:01.500Z", talk.launchedAt("--json", "--fresh"));
    }
}
