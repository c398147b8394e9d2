package backroutine.alexa.services;

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
    Optional<ServiceClientFactory> of(ServiceAccess access) {
        return access.endpoint()
                .flatMap(endpoint -> access.token()
                        .map(token -> ServiceClientFactory.builder()
                                .withDefaultApiConfiguration(DefaultApiConfiguration.builder()
                                        .withSerializer(JSON)
                                        .withApiClient(client)
                                        .withApiEndpoint(endpoint)
                                        .withAuthorizationValue(token)
                                        .build())
                                .build()));
    }
}
