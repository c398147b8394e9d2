package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.session.Screen;
import backroutine.session.SessionPerson;
import backroutine.session.SessionState;
import backroutine.session.SessionStateCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What every request has, whatever its type: it is read even if the rest of the request is not understood.
 *
 * @param id the request's id
 * @param at when the request was made; empty if that cannot be read
 * @param locale the language and region of the user; empty if the request has none
 * @param person the person that the session began with; in a new session, and without one, the recognised voice or else
 *        the account
 * @param phase whether the request belongs to a session, and to which part of it
 * @param screen the screen of the device
 * @param session what the session carried; empty in a new session, or if the request has no session
 */
record RequestHeader(String id, Optional<Instant> at, Optional<String> locale, Person person, Phase phase,
        Screen screen, Optional<SessionState> session) {
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {
    };

    /** Checks that no component is null. */
    RequestHeader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(session, "session");
    }

    /** Whether a request belongs to a session, and to which part of it. */
    enum Phase {
        /** It belongs to no session. */
        NONE,
        /** It begins a session. */
        NEW,
        /** Its session began earlier. */
        OPEN,
        /** It reports the end of its session, so nothing can be spoken. */
        ENDED
    }

    /**
     * Reads the header of a request.
     *
     * @param tree the request; it has a type, an id and a user
     * @param json reads times and attributes
     * @param unreadable is called with the name of each field of the session that cannot be read
     */
    static RequestHeader of(JsonNode tree, ObjectMapper json, Consumer<String> unreadable) {
        JsonNode request = tree.path("request");
        Phase phase = phase(tree.path("session"), request.path("type").asText());
        Map<String, Object> attributes = phase == Phase.OPEN || phase == Phase.ENDED
                ? attributes(tree.at("/session/attributes"), json)
                : Map.of();
        Person recognised = recognised(tree.at("/context/System"));
        Person person = SessionPerson.read(attributes, recognised.account(), unreadable).orElse(recognised);
        return new RequestHeader(request.path("requestId").asText(), time(request.path("timestamp"), json),
                text(request.path("locale")), person, phase, ScreenReader.of(tree.path("context")),
                SessionStateCodec.read(attributes, unreadable));
    }

    /** Whether an answer to the request can be spoken. */
    boolean canBeAnswered() {
        return phase == Phase.NEW || phase == Phase.OPEN;
    }

    /**
     * The last part of the request's id. It is unique, and the whole id would only make the stored item larger.
     */
    String shortId() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** The attributes that carry the person and a state to the next turn of the session; none without a session. */
    Map<String, Object> attributes(Optional<SessionState> next) {
        if (phase == Phase.NONE) {
            return Map.of();
        }
        Map<String, Object> attributes = new HashMap<>(SessionPerson.write(person));
        next.ifPresent(state -> attributes.putAll(SessionStateCodec.write(state)));
        return attributes;
    }

    private static Phase phase(JsonNode session, String type) {
        if (!session.isObject()) {
            return Phase.NONE;
        }
        if (type.equals("SessionEndedRequest")) {
            return Phase.ENDED;
        }
        return session.path("new").isBoolean() && session.path("new").asBoolean() ? Phase.NEW : Phase.OPEN;
    }

    private static Person recognised(JsonNode system) {
        return new Person(system.at("/user/userId").asText(), text(system.at("/person/personId")));
    }

    private static Map<String, Object> attributes(JsonNode attributes, ObjectMapper json) {
        return attributes.isObject() ? json.convertValue(attributes, ATTRIBUTES) : Map.of();
    }

    private static Optional<Instant> time(JsonNode timestamp, ObjectMapper json) {
        try {
            return Optional.ofNullable(json.convertValue(timestamp, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::asText).filter(text -> !text.isEmpty());
    }
}
