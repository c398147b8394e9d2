package backroutine.alexa.services;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import java.util.Optional;

/**
 * Makes clients for Alexa's services with the address and the access token that a request has.
 *
 * @param client makes the calls
 */
record AlexaApi(ApiClient client) {
    private static final JacksonSerializer JSON = new JacksonSerializer();

    /** The clients for the services; empty if the request lacks the address or the access token. */
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
