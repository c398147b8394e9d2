package backroutine.alexa.services;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import java.util.Optional;

/** Alexa's services, opened with what a request brings along. */
record AlexaApi(ApiClient client) {
    private static final JacksonSerializer JSON = new JacksonSerializer();

    /** The services; empty if the request says neither where they are nor what opens them. */
    Optional<ServiceClientFactory> of(RequestEnvelope envelope) {
        SystemState system = envelope.getContext().getSystem();
        if (system.getApiEndpoint() == null || system.getApiAccessToken() == null) {
            return Optional.empty();
        }
        return Optional.of(ServiceClientFactory.builder()
                .withDefaultApiConfiguration(DefaultApiConfiguration.builder()
                        .withSerializer(JSON)
                        .withApiClient(client)
                        .withApiEndpoint(system.getApiEndpoint())
                        .withAuthorizationValue(system.getApiAccessToken())
                        .build())
                .build());
    }
}
