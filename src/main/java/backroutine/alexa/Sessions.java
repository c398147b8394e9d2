package backroutine.alexa;

import com.amazon.ask.model.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what sessions carry, and reads it when it comes back. What was written or read last is mostly what is asked for next,
 * and need not be read word for word then.
 */
final class Sessions {
    private volatile Optional<Written> last = Optional.empty();

    private record Written(Map<String, Object> attributes, SessionNotes notes) {}

    /** The attributes of a session. */
    Map<String, Object> write(SessionNotes notes) {
        SessionNotes carried = notes.carried();
        Map<String, Object> attributes = carried.attributes();
        last = Optional.of(new Written(attributes, carried));
        return attributes;
    }

    /**
     * The notes in a session's attributes; empty if there are none, or some that nobody here wrote.
     *
     * @param session may be missing
     * @param unreadable is told the name of each note that cannot be read
     */
    Optional<SessionNotes> read(Session session, Consumer<String> unreadable) {
        if (session == null) {
            return Optional.empty();
        }
        Optional<Written> known = last;
        if (known.isPresent() && known.get().attributes().equals(session.getAttributes())) {
            return known.map(Written::notes);
        }
        List<String> wrong = new ArrayList<>();
        Optional<SessionNotes> notes = SessionNotes.in(session.getAttributes(), wrong::add);
        wrong.forEach(unreadable);
        if (wrong.isEmpty()) {
            notes.ifPresent(read -> last = Optional.of(new Written(session.getAttributes(), read)));
        }
        return notes;
    }
}
