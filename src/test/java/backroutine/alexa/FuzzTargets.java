package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.json.InvalidFileException;
import backroutine.lambda.Ping;
import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.progress.InMemoryProgressStore;
import backroutine.routine.json.RoutineFile;
import backroutine.talk.heard.ResponseCheck;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What must hold for any bytes at all. */
final class FuzzTargets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 500;
    private static final InMemoryProgressStore STORE = new InMemoryProgressStore();
    private static final SkillHandler SKILL = new SkillHandler(STORE, Requests.SKILL);

    private FuzzTargets() {}

    /** A request is answered, as Alexa allows. */
    static void request(byte[] bytes) {
        STORE.kept.clear();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            SKILL.handleRequest(new ByteArrayInputStream(bytes), answer, null);
            if (!Ping.is(bytes)) {
                assertEquals(List.of(), ResponseCheck.violations(JSON.readTree(answer.toByteArray())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A routine file is read, or refused in one line that says where the mistake is. */
    static void routine(byte[] bytes) {
        try {
            RoutineFile.read(new ByteArrayInputStream(bytes), English.language().routine());
        } catch (InvalidFileException refused) {
            assertIsOneLine(refused.getMessage());
        }
    }

    private static void assertIsOneLine(String message) {
        assertFalse(message.isBlank());
        assertEquals(1, message.lines().count(), message);
        assertFalse(message.length() > LONGEST_LINE, message);
    }
}
