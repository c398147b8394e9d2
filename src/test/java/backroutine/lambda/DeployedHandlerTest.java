package backroutine.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.Languages;
import backroutine.alexa.Requests;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The handler as Lambda makes it, with a table in memory. */
class DeployedHandlerTest {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final InMemoryProgressStore table = new InMemoryProgressStore() {
        @Override
        public Progress load(Person person) {
            threads.add(Thread.currentThread());
            return super.load(person);
        }

        @Override
        public void save(Person person, Progress before, Progress after, String request) {
            threads.add(Thread.currentThread());
            super.save(person, before, after, request);
        }
    };

    /** Only a call on another thread can be given up after its time limit, so that the user gets an answer. */
    @Test
    void aTurnCallsTheTableOnAThreadThatItCanLeave() throws IOException {
        var handler = new SkillHandler(table, Requests.SKILL, new Languages());
        assertEquals(List.of("load"), table.calls, "the first read of a start");

        String response = launch(handler);

        assertTrue(response.contains("outputSpeech"), response);
        assertEquals(List.of("load", "load", "save"), table.calls);
        assertFalse(threads.contains(Thread.currentThread()), "a call without a time limit");
    }

    private static String launch(SkillHandler handler) throws IOException {
        ObjectNode launch = Requests.inSession("LaunchRequest", "r", Requests.START, MissingNode.getInstance());
        var response = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(launch.toString().getBytes(StandardCharsets.UTF_8)), response,
                null);
        return response.toString(StandardCharsets.UTF_8);
    }
}
