package backroutine.alexa;

import backroutine.alexa.services.ServiceAccess;
import backroutine.coach.turn.Turn;
import com.amazon.ask.model.Request;
import java.util.Objects;

/** One request from Alexa, read and routed. */
sealed interface AlexaRequest {
    /**
     * A turn of the conversation.
     *
     * @param access what the request has for calls to Alexa's services
     * @param header who made the request, when, and in which session; its time is known
     * @param turn what the user or the device did
     */
    record Conversation(ServiceAccess access, RequestHeader header, Turn turn) implements AlexaRequest {
        /** Checks that no component is null, and that the time is known. */
        public Conversation {
            Objects.requireNonNull(access, "access");
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(turn, "turn");
            header.at().orElseThrow();
        }
    }

    /**
     * A request outside the conversation, such as a skill event.
     *
     * @param request the request as Amazon's library models it
     * @param header whose account it concerns
     */
    record Event(Request request, RequestHeader header) implements AlexaRequest {
        /** Checks that no component is null. */
        public Event {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(header, "header");
        }
    }

    /**
     * Alexa's question whether the skill can fulfill an intent that the user did not address to it. It need not have a
     * user.
     *
     * @param id the request's id
     */
    record CanFulfill(String id) implements AlexaRequest {
        /** Checks that there is an id. */
        public CanFulfill {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A request for this skill of a type that Amazon's library does not know.
     *
     * @param reason what is unknown; never quotes the request
     * @param header who made the request, when, and in which session
     */
    record Unknown(String reason, RequestHeader header) implements AlexaRequest {
        /** Checks that no component is null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(header, "header");
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
