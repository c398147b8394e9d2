package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;

class FixedEndpointProviderTest {
    @Test
    void theRulesAreEvaluatedOnce() {
        List<DynamoDbEndpointParams> evaluated = new ArrayList<>();
        CompletableFuture<Endpoint> endpoint = new CompletableFuture<>();
        FixedEndpointProvider provider = new FixedEndpointProvider(parameters -> {
            evaluated.add(parameters);
            return endpoint;
        });
        DynamoDbEndpointParams parameters = DynamoDbEndpointParams.builder().region(Region.US_EAST_1).build();

        assertSame(endpoint, provider.resolveEndpoint(parameters));
        assertSame(endpoint, provider.resolveEndpoint(parameters));

        assertEquals(List.of(parameters), evaluated);
    }
}
