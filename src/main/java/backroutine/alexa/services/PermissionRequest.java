package backroutine.alexa.services;

import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import java.util.List;
import java.util.Map;

/** Asks whether this skill may set reminders: by Alexa's own voice, or by a card in the Alexa app where that fails. */
public final class PermissionRequest {
    static final String SCOPE = "alexa::alerts:reminders:skill:readwrite";
    private static final String NAME = "AskFor";

    private PermissionRequest() {}

    /** What the person answered. */
    public enum Consent {
        /** Reminders may be set from now on. */
        ACCEPTED,
        /** She said no. */
        DENIED,
        /** She said nothing, or nothing that Alexa understood, or Alexa could not ask. */
        NOT_ANSWERED
    }

    /**
     * Lets Alexa ask; the answer comes as a request of its own.
     *
     * @param token comes back with the answer
     */
    public static SendRequestDirective directive(String token) {
        return SendRequestDirective.builder()
                .withName(NAME)
                .withPayload(
                        Map.of("@type", "AskForPermissionsConsentRequest", "@version", "1", "permissionScope", SCOPE))
                .withToken(token)
                .build();
    }

    /** The answer to this question that a request brings; a request about anything else brings none. */
    public static Consent answer(ConnectionsResponse response) {
        if (!NAME.equals(response.getName()) || response.getPayload() == null) {
            return Consent.NOT_ANSWERED;
        }
        return switch (String.valueOf(response.getPayload().get("status"))) {
            case "ACCEPTED" -> Consent.ACCEPTED;
            case "DENIED" -> Consent.DENIED;
            default -> Consent.NOT_ANSWERED;
        };
    }

    /** Where she can give the permission by hand. */
    public static AskForPermissionsConsentCard card() {
        return AskForPermissionsConsentCard.builder().withPermissions(List.of(SCOPE)).build();
    }
}
