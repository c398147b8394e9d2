package backroutine.alexa.services;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What requests have for calls to Alexa's services: an address and an access token. */
final class Requests {
    static final String TOKEN = "token-SECRET";
    static final String DEVICE = "amzn1.ask.device.SECRET";

    private Requests() {}

    static ServiceAccess to(String endpoint) {
        return ServiceAccess.of(system(endpoint));
    }

    /** With the status of the permission for reminders, such as {@code DENIED}. */
    static ServiceAccess withReminders(String status, String endpoint) {
        ObjectNode system = system(endpoint);
        system.putObject("user")
                .putObject("permissions")
                .putObject("scopes")
                .putObject("alexa::alerts:reminders:skill:readwrite")
                .put("status", status);
        return ServiceAccess.of(system);
    }

    static ServiceAccess withoutAddress() {
        return ServiceAccess.of(JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode system(String endpoint) {
        ObjectNode system = JsonNodeFactory.instance.objectNode();
        system.put("apiEndpoint", endpoint).put("apiAccessToken", TOKEN).putObject("device").put("deviceId", DEVICE);
        return system;
    }
}
