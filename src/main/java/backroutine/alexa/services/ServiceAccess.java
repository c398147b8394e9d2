package backroutine.alexa.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request has for calls to Alexa's services.
 *
 * @param endpoint the address of the services
 * @param token the access token, which is valid for this request
 * @param device the id of the device
 * @param remindersDenied whether the request says that the permission for reminders is denied. If it says nothing, the service is
 *     asked: requests need not have the permissions, and the access token, which every request has, has replaced the consent token
 */
public record ServiceAccess(Optional<String> endpoint, Optional<String> token, Optional<String> device,
        boolean remindersDenied) {
    private static final String DENIED = "DENIED";

    /** Checks that no component is null. */
    public ServiceAccess {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(device, "device");
    }

    /** Reads {@code context.System} of a request; what is missing or has another type is empty. */
    public static ServiceAccess of(JsonNode system) {
        JsonNode reminders = system.path("user").path("permissions").path("scopes").path(PermissionRequest.SCOPE);
        return new ServiceAccess(text(system.path("apiEndpoint")), text(system.path("apiAccessToken")),
                text(system.path("device").path("deviceId")), reminders.path("status").asText().equals(DENIED));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
