package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.InMemoryProgressStore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log tells what failed and where, and nothing of who it failed for. */
class LogTest {
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(standardError);
    }

    @Test
    void aConversationWithoutAFaultLogsNothing() {
        Visitor visitor = Visitor.cleared();
        visitor.says("ReadyIntent");
        visitor.says("PainIntent");
        visitor.says("AMAZON.StopIntent");

        assertEquals("", logged());
    }

    @Test
    void aFaultIsLoggedWithItsPlaceAndWithoutItsMessages() {
        Visitor visitor = new Visitor();
        visitor.store.loadFails = Optional.of(new IllegalStateException("SECRET " + Requests.USER,
                assertThrows(DateTimeParseException.class, () -> Instant.parse("SECRET words"))));

        visitor.launch();

        assertTrue(
                logged().contains("a turn failed: java.lang.IllegalStateException\n    at backroutine.alexa.LogTest"),
                logged());
        assertTrue(logged().contains("caused by java.time.format.DateTimeParseException"), logged());
        assertTellsNothing();
    }

    @Test
    void aStoreThatFailsIsOneLine() {
        Visitor visitor = new Visitor();
        visitor.store.down();

        visitor.launch();

        assertTrue(logged().strip()
                .endsWith("progress could not be read in the table t: ApiCallTimeoutException; "
                        + "the routine goes on from the session"),
                logged());
        assertEquals(1, logged().lines().count(), logged());
        assertTellsNothing();
    }

    @Test
    void whatNobodyUnderstandsIsNotQuoted() {
        Visitor visitor = Visitor.cleared();
        ObjectNode unknown = visitor.next("SECRET.Type");
        Requests.request(unknown).put("words", "SECRET words");
        visitor.sends(unknown);
        ObjectNode badMoment = visitor.next("LaunchRequest");
        Requests.request(badMoment).put("timestamp", "SECRET");
        visitor.sends(badMoment);

        assertEquals(2, logged().lines().filter(line -> line.contains("a request was not understood: ")).count());
        assertTellsNothing();
    }

    @Test
    void sessionNotesThatCannotBeReadAreNotQuoted() throws Exception {
        Visitor visitor = Visitor.cleared();
        visitor.attributes = new ObjectMapper().readTree("""
                {"routine": {"notes": {"state": "SECRET", "hold.SECRET": "SECRET"}, "answered": ["SECRET"],
                 "days": {"2026-11-22": {"done": ["SECRET"], "leftOut": ["SECRET"]}}}}""");

        visitor.says("ReadyIntent");

        for (String note : List.of("state", "hold.", "done", "left-out")) {
            String line = "passed over a field of the session that cannot be read: " + note + "\n";
            assertEquals(2, logged().split(Pattern.quote(line), -1).length, logged());
        }
        assertTellsNothing();
    }

    @Test
    void dataThatCouldNotBeRemovedIsLoggedWithoutTheAccount() {
        Visitor visitor = Visitor.cleared();
        visitor.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        assertThrows(IllegalStateException.class,
                () -> visitor.sends(visitor.nextAlone("AlexaSkillEvent.SkillDisabled")));

        assertTrue(logged().contains("StoreFailure"), logged());
        assertTellsNothing();
    }

    private void assertTellsNothing() {
        assertFalse(logged().contains("SECRET"), logged());
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
