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

/** The log says what failed and where, and nothing about the user. */
class SkillLogTest {
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void captureLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreStandardError() {
        System.setErr(standardError);
    }

    @Test
    void aConversationWithoutAFailureLogsNothing() {
        TestUser user = TestUser.cleared();
        user.says("ReadyIntent");
        user.says("PainIntent");
        user.says("AMAZON.StopIntent");

        assertEquals("", logged());
    }

    @Test
    void anExceptionIsLoggedWithItsStackTraceAndWithoutMessages() {
        TestUser user = new TestUser();
        user.store.loadFails = Optional.of(new IllegalStateException("SECRET " + Requests.USER,
                assertThrows(DateTimeParseException.class, () -> Instant.parse("SECRET words"))));

        user.launch();

        assertTrue(
                logged().contains(
                        "a turn failed: java.lang.IllegalStateException\n    at backroutine.alexa.SkillLogTest"),
                logged());
        assertTrue(logged().contains("caused by java.time.format.DateTimeParseException"), logged());
        assertNothingSecretIsLogged();
    }

    @Test
    void aStoreFailureIsOneLine() {
        TestUser user = new TestUser();
        user.store.down();

        user.launch();

        assertTrue(logged().strip()
                .endsWith("progress could not be read in the table t: ApiCallTimeoutException; "
                        + "the routine goes on from the session"),
                logged());
        assertEquals(1, logged().lines().count(), logged());
        assertNothingSecretIsLogged();
    }

    @Test
    void aRequestThatIsNotUnderstoodIsNotQuoted() {
        TestUser user = TestUser.cleared();
        ObjectNode unknown = user.request("SECRET.Type");
        Requests.request(unknown).put("words", "SECRET words");
        user.sends(unknown);
        ObjectNode badTimestamp = user.request("LaunchRequest");
        Requests.request(badTimestamp).put("timestamp", "SECRET");
        user.sends(badTimestamp);

        assertEquals(2, logged().lines().filter(line -> line.contains("the request was not understood: ")).count());
        assertNothingSecretIsLogged();
    }

    @Test
    void sessionAttributesThatCannotBeReadAreNotQuoted() throws Exception {
        TestUser user = TestUser.cleared();
        user.attributes = new ObjectMapper().readTree("""
                {"routine": {"notes": {"state": "SECRET", "hold.SECRET": "SECRET"}, "answered": ["SECRET"],
                 "days": {"2026-11-22": {"done": ["SECRET"], "leftOut": ["SECRET"]}}}}""");

        user.says("ReadyIntent");

        for (String field : List.of("state", "hold.", "done", "left-out")) {
            String line = "ignored a field of the session that cannot be read: " + field + "\n";
            assertEquals(2, logged().split(Pattern.quote(line), -1).length, logged());
        }
        assertNothingSecretIsLogged();
    }

    @Test
    void aFailedDeletionIsLoggedWithoutTheAccount() {
        TestUser user = TestUser.cleared();
        user.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        assertThrows(IllegalStateException.class,
                () -> user.sends(user.requestOutsideSession("AlexaSkillEvent.SkillDisabled")));

        assertTrue(logged().contains("StoreFailure"), logged());
        assertNothingSecretIsLogged();
    }

    private void assertNothingSecretIsLogged() {
        assertFalse(logged().contains("SECRET"), logged());
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
