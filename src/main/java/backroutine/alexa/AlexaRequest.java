package backroutine.alexa;

import backroutine.coach.turn.Turn;
import backroutine.progress.Person;
import backroutine.session.SessionState;
import com.amazon.ask.model.RequestEnvelope;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One request from Alexa, read and routed. */
sealed interface AlexaRequest {
    /**
     * A turn of the conversation.
     *
     * @param envelope the request as Amazon's library models it
     * @param turn what the user or the device did
     * @param person whose progress it is
     * @param session what the session carried; empty in a new session, or if the request has no session
     */
    record Conversation(RequestEnvelope envelope, Turn turn, Person person, Optional<SessionState> session)
            implements
                AlexaRequest {
        /** Checks that no component is null. */
        public Conversation {
            Objects.requireNonNull(envelope, "envelope");
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(session, "session");
        }
    }

    /**
     * A request outside the conversation, such as a skill event.
     *
     * @param envelope the request as Amazon's library models it
     * @param person whose account it concerns
     * @param session what the session carried; empty if the request has no session
     */
    record Event(RequestEnvelope envelope, Person person, Optional<SessionState> session) implements AlexaRequest {
        /** Checks that no component is null. */
        public Event {
            Objects.requireNonNull(envelope, "envelope");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(session, "session");
        }
    }

    /**
     * A request for this skill of a type that Amazon's library does not know.
     *
     * @param reason what is unknown; never quotes the request
     * @param attributes the attributes of its session; empty if it has no session, so that no answer can be spoken
     */
    record Unknown(String reason, Optional<Map<String, Object>> attributes) implements AlexaRequest {
        /** Checks that no component is null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * Bytes that are not a request, or a request for another skill.
     *
     * @param reason why it is refused; never quotes the request
     */
    record Refused(String reason) implements AlexaRequest {
        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
