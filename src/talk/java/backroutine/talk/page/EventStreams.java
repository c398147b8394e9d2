package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The open pages. What happens is sent to all of them; the one that has been open longest leads, the others watch. */
final class EventStreams {
    private static final byte[] STILL_THERE = ": \n\n".getBytes(StandardCharsets.UTF_8);

    private final List<Stream> open = new ArrayList<>();

    private record Stream(String page, OutputStream out) {}

    /** Adds a page, and sends it everything that it needs to begin. */
    synchronized void add(String page, OutputStream out, ObjectNode beginning) {
        open.removeIf(stream -> stream.page().equals(page));
        var stream = new Stream(page, out);
        open.add(stream);
        send(stream, "begin", beginning.put("leads", leads(page)));
    }

    /** Whether the page may say and do something. Without an open stream nobody leads, so anybody may. */
    synchronized boolean leads(String page) {
        return open.isEmpty() || open.getFirst().page().equals(page);
    }

    /** Whether this stream is still in use. */
    synchronized boolean has(OutputStream out) {
        return open.stream().anyMatch(stream -> stream.out() == out);
    }

    /** Tells all pages that something has happened. */
    synchronized void send(String name, JsonNode data) {
        List.copyOf(open).forEach(stream -> send(stream, name, data));
    }

    /** Finds pages that were closed, because nothing else tells of them. */
    synchronized void check() {
        List.copyOf(open).forEach(stream -> write(stream, STILL_THERE));
    }

    private void send(Stream stream, String name, JsonNode data) {
        write(stream, ("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(Stream stream, byte[] bytes) {
        try {
            stream.out().write(bytes);
            stream.out().flush();
        } catch (IOException closed) {
            boolean led = open.getFirst() == stream;
            open.remove(stream);
            if (led && !open.isEmpty()) {
                send(open.getFirst(), "leads", JsonNodeFactory.instance.objectNode());
            }
        }
    }
}
