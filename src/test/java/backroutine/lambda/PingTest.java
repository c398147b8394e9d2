package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import backroutine.progress.ProgressStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The keep-alive ping. */
class PingTest {
    @Test
    void thePingOfTheScheduleIsAnsweredWithoutTheStore() throws IOException {
        ProgressStore store = mock(ProgressStore.class);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        new SkillHandler(store, "ours").handleRequest(new ByteArrayInputStream(scheduled()), answer, null);

        assertArrayEquals(Ping.PONG, answer.toByteArray());
        verifyNoInteractions(store);
    }

    @Test
    void otherBytesAreNoPing() {
        for (String other : new String[]{"", "{}", "{\"ping\":true}", "\n",
                "{\"ping\":\"my back routine\",\"request\":{}}"}) {
            assertFalse(Ping.is(other.getBytes(StandardCharsets.UTF_8)), other);
        }
    }

    private static byte[] scheduled() throws IOException {
        Matcher input = Pattern.compile("Input: '(.*)'").matcher(Files.readString(Path.of("template.yaml")));
        assertTrue(input.find());
        return input.group(1).getBytes(StandardCharsets.UTF_8);
    }
}
