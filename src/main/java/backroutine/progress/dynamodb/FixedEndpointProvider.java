package backroutine.progress.dynamodb;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * Resolves the endpoint once and uses it for all calls. A client calls one table in one region, so the endpoint never changes;
 * the SDK alone would evaluate its endpoint rules in every call.
 */
final class FixedEndpointProvider implements DynamoDbEndpointProvider {
    private final DynamoDbEndpointProvider rules;
    private volatile Optional<CompletableFuture<Endpoint>> endpoint = Optional.empty();

    FixedEndpointProvider(DynamoDbEndpointProvider rules) {
        this.rules = rules;
    }

    @Override
    public CompletableFuture<Endpoint> resolveEndpoint(DynamoDbEndpointParams parameters) {
        if (endpoint.isEmpty()) {
            endpoint = Optional.of(rules.resolveEndpoint(parameters));
        }
        return endpoint.get();
    }
}
