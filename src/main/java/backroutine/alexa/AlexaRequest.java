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
     * @param session what the session carried; empty in a new session, or where there is none
     */
    record Conversation(RequestEnvelope envelope, Turn turn, Person person, Optional<SessionState> session)
            implements
                AlexaRequest {
        /** Refuses a turn with a part missing. */
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
     * @param session what the session carried; empty where it came in none
     */
    record Event(RequestEnvelope envelope, Person person, Optional<SessionState> session) implements AlexaRequest {
        /** Refuses an event with a part missing. */
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
     * @param attributes the attributes of the session it came in; empty if it came in none, so that nobody hears an answer
     */
    record Unknown(String reason, Optional<Map<String, Object>> attributes) implements AlexaRequest {
        /** Refuses a request without a reason. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * What is no request at all, or one for another skill.
     *
     * @param reason why it is refused; never quotes the request
     */
    record Refused(String reason) implements AlexaRequest {
        /** Refuses a refusal without a reason. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
