package backroutine.progress.dynamodb;

import backroutine.progress.ProgressStore;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** The store with the client and the time limits of the deployed function, for tests and measurements outside this package. */
public final class DeployedStore {
    private DeployedStore() {}

    /** A store in a table at any endpoint. */
    public static ProgressStore at(URI endpoint, String table) {
        return DynamoDbStores.limited(new DynamoProgressStore(DynamoDbStores.client()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build(), table));
    }
}
