package backroutine.progress.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;

class FixedEndpointProviderTest {
    @Test
    void theRulesAreEvaluatedOnce() {
        AtomicInteger evaluations = new AtomicInteger();
        FixedEndpointProvider provider = new FixedEndpointProvider(parameters -> {
            evaluations.incrementAndGet();
            return CompletableFuture.completedFuture(
                    Endpoint.builder().url(URI.create("https://" + parameters.region() + ".example.org")).build());
        });
        DynamoDbEndpointParams parameters = DynamoDbEndpointParams.builder().region(Region.US_EAST_1).build();

        Endpoint first = provider.resolveEndpoint(parameters).join();

        assertEquals(URI.create("https://us-east-1.example.org"), first.url());
        assertSame(first, provider.resolveEndpoint(parameters).join());
        assertEquals(1, evaluations.get());
    }
}
