package backroutine.alexa;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/** The table's address, worked out once: it is in one region, and every call goes there. */
final class OneEndpoint implements DynamoDbEndpointProvider {
    private final DynamoDbEndpointProvider rules;
    private volatile Optional<CompletableFuture<Endpoint>> known = Optional.empty();

    OneEndpoint(DynamoDbEndpointProvider rules) {
        this.rules = rules;
    }

    @Override
    public CompletableFuture<Endpoint> resolveEndpoint(DynamoDbEndpointParams call) {
        if (known.isEmpty()) {
            known = Optional.of(rules.resolveEndpoint(call));
        }
        return known.get();
    }
}
