package backroutine.alexa.services;

import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import java.util.List;
import java.util.Map;

/**
 * Asks for the permission to set reminders: with a directive that makes Alexa ask, or with a card in the Alexa app if
 * that fails.
 */
public final class PermissionRequest {
    static final String SCOPE = "alexa::alerts:reminders:skill:readwrite";
    private static final String NAME = "AskFor";

    private PermissionRequest() {}

    /** What the user answered. */
    public enum Consent {
        /** The user allowed reminders. */
        ACCEPTED,
        /** The user said no. */
        DENIED,
        /** The user said nothing, or nothing that Alexa understood, or Alexa could not ask. */
        NOT_ANSWERED
    }

    /**
     * The directive that makes Alexa ask; the answer comes as a request of its own.
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

    /** The user's answer in a request; {@code NOT_ANSWERED} if the request is about something else. */
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

    /** The card in the Alexa app with which the user can give the permission. */
    public static AskForPermissionsConsentCard card() {
        return AskForPermissionsConsentCard.builder().withPermissions(List.of(SCOPE)).build();
    }
}
