package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The open pages. What happens is sent to all of them; the one that has been open longest leads, the others watch. */
final class EventStreams {
    private final List<EventStream> open = new ArrayList<>();

    /** Adds a page, and sends it everything that it needs to begin. A page that connects again keeps its place. */
    synchronized EventStream add(String page, ObjectNode beginning) {
        var added = new EventStream(page);
        int place = open.stream().map(EventStream::page).toList().indexOf(page);
        if (place >= 0) {
            open.set(place, added).close();
        } else {
            open.add(added);
        }
        added.send("begin", beginning.put("leads", leads(page)));
        return added;
    }

    /** The page is gone; the next one leads, if it led. */
    synchronized void remove(EventStream gone) {
        boolean led = !open.isEmpty() && open.getFirst() == gone;
        open.remove(gone);
        if (led && !open.isEmpty()) {
            open.getFirst().send("leads", JsonNodeFactory.instance.objectNode());
        }
    }

    /** Whether the page may say and do something. Without an open stream nobody leads, so anybody may. */
    synchronized boolean leads(String page) {
        return open.isEmpty() || open.getFirst().page().equals(page);
    }

    /** Whether no page is open. */
    synchronized boolean isEmpty() {
        return open.isEmpty();
    }

    /** Tells all pages that something has happened. */
    synchronized void send(String name, JsonNode data) {
        open.forEach(stream -> stream.send(name, data));
    }
}
