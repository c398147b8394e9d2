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

/** The properties that must hold for any bytes; the fuzz tests look for bytes that break them. */
final class FuzzTargets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_MESSAGE_LENGTH = 500;
    private static final InMemoryProgressStore STORE = new InMemoryProgressStore();
    private static final SkillHandler SKILL = new SkillHandler(STORE, Requests.SKILL);

    private FuzzTargets() {}

    /** The bytes of a request get a response that Alexa accepts. */
    static void request(byte[] bytes) {
        STORE.kept.clear();
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            SKILL.handleRequest(new ByteArrayInputStream(bytes), response, null);
            if (!Ping.is(bytes)) {
                assertEquals(List.of(), ResponseCheck.violations(JSON.readTree(response.toByteArray())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a routine file are read, or refused with a message of one line. */
    static void routine(byte[] bytes) {
        try {
            RoutineFile.read(new ByteArrayInputStream(bytes), English.language().routine(), English.translator());
        } catch (InvalidFileException invalid) {
            assertIsOneLine(invalid.getMessage());
        }
    }

    private static void assertIsOneLine(String message) {
        assertFalse(message.isBlank());
        assertEquals(1, message.lines().count(), message);
        assertFalse(message.length() > MAX_MESSAGE_LENGTH, message);
    }
}
