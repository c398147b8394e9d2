package backroutine.alexa.services;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.PermissionStatus;
import com.amazon.ask.model.Permissions;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Scope;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;

/** Requests that open the services at an address. */
final class Requests {
    static final String TOKEN = "token-nobody-may-see";
    static final String DEVICE = "amzn1.ask.device.NOBODY-MAY-SEE";

    private Requests() {}

    static RequestEnvelope to(String endpoint) {
        return envelope(system(endpoint).withUser(User.builder().withUserId("her").build()));
    }

    static RequestEnvelope withReminders(PermissionStatus status, String endpoint) {
        Scope scope = Scope.builder().withStatus(status).build();
        return envelope(system(endpoint).withUser(User.builder()
                .withPermissions(
                        Permissions.builder().putScopesItem("alexa::alerts:reminders:skill:readwrite", scope).build())
                .build()));
    }

    static RequestEnvelope withoutAccess() {
        return envelope(SystemState.builder());
    }

    private static SystemState.Builder system(String endpoint) {
        return SystemState.builder()
                .withApiEndpoint(endpoint)
                .withApiAccessToken(TOKEN)
                .withDevice(Device.builder().withDeviceId(DEVICE).build());
    }

    private static RequestEnvelope envelope(SystemState.Builder system) {
        return RequestEnvelope.builder()
                .withContext(Context.builder().withSystem(system.build()).build())
                .withRequest(LaunchRequest.builder().withLocale("en-GB").build())
                .build();
    }
}
