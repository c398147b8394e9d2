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

/** Requests with the address of a service and an access token. */
final class Requests {
    static final String TOKEN = "token-SECRET";
    static final String DEVICE = "amzn1.ask.device.SECRET";

    private Requests() {}

    static RequestEnvelope to(String endpoint) {
        return envelope(system(endpoint).withUser(User.builder().withUserId("user").build()));
    }

    static RequestEnvelope withReminders(PermissionStatus status, String endpoint) {
        Scope scope = Scope.builder().withStatus(status).build();
        return envelope(system(endpoint).withUser(User.builder()
                .withPermissions(
                        Permissions.builder().putScopesItem("alexa::alerts:reminders:skill:readwrite", scope).build())
                .build()));
    }

    static RequestEnvelope withoutAddress() {
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
