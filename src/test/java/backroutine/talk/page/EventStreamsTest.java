package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who leads, and what happens to pages that go away or do not read. */
class EventStreamsTest {
    private final EventStreams streams = new EventStreams();

    @Test
    void thePageThatHasBeenOpenLongestLeads() {
        EventStream first = open("a");
        EventStream second = open("b");
        assertTrue(streams.leads("a"));
        assertFalse(streams.leads("b"));

        streams.remove(first);

        assertTrue(streams.leads("b"));
        assertTrue(written(second).contains("event: leads"), written(second));
    }

    @Test
    void aPageThatConnectsAgainKeepsItsPlace() {
        open("a");
        open("b");
        EventStream again = open("a");

        assertTrue(streams.leads("a"));
        assertTrue(written(again).contains("\"leads\":true"), written(again));
    }

    @Test
    void pagesThatAreClosedTogetherLeaveNobody() {
        EventStream first = open("a");
        EventStream second = open("b");
        first.writeTo(new Gone());
        second.writeTo(new Gone());

        streams.remove(first);
        streams.remove(second);

        assertTrue(streams.isEmpty());
    }

    @Test
    void aPageThatDoesNotReadIsGivenUpAndHoldsUpNobody() {
        EventStream deaf = open("a");
        for (int i = 0; i < 1000; i++) {
            streams.send("turn", JsonNodeFactory.instance.objectNode());
        }

        assertEquals("", written(deaf), "it ends at once");
    }

    private EventStream open(String page) {
        return streams.add(page, new ObjectNode(JsonNodeFactory.instance));
    }

    /** What is written until the page is gone, which it is when it has read everything. */
    private static String written(EventStream stream) {
        var out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                super.write(bytes);
                if (new String(bytes, StandardCharsets.UTF_8).startsWith(":")) {
                    throw new IOException("everything was read");
                }
            }
        };
        stream.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Gone extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("the page is closed");
        }
    }
}
