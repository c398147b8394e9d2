package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What is sent to one open page. Events wait in a queue, so that a browser that does not read holds up nobody else. */
final class EventStream {
    private static final int MOST_WAITING = 200;
    private static final Duration CHECK = Duration.ofSeconds(1);
    private static final byte[] STILL_THERE = bytes(": \n\n");

    private final String page;
    private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean open = true;

    /** A stream to the page with this number. */
    EventStream(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** Lets an event wait until it is written. A page that has left too many unread is given up. */
    void send(String name, JsonNode data) {
        if (!waiting.offer(bytes("event: " + name + "\ndata: " + data + "\n\n"))) {
            open = false;
        }
    }

    /** Ends {@link #writeTo}. */
    void close() {
        open = false;
    }

    /** Writes events as they come, until the page is gone. Between them it finds out whether the page is still there. */
    void writeTo(OutputStream out) {
        try {
            while (open) {
                byte[] next = waiting.poll(CHECK.toMillis(), TimeUnit.MILLISECONDS);
                out.write(next == null ? STILL_THERE : next);
                out.flush();
            }
        } catch (IOException gone) {
            open = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
