package backroutine.progress.dynamodb;

import backroutine.http.HttpExchange;
import backroutine.progress.ProgressStore;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * Makes stores with the time limits and the client of the deployed function. Every part of the client is named, so that the
 * SDK need not search for any while a function starts.
 */
public final class DynamoDbStores {
    /** How long one call of a store may take to read or write; a turn makes two, and seldom more. */
    public static final Duration CALL_LIMIT = Duration.ofMillis(1_400);
    /** How long it may take to remove what is kept of a person or an account. */
    public static final Duration REMOVAL_LIMIT = Duration.ofMillis(3_200);
    /** A connection that is silent for so long is taken for lost, and the SDK tries the call once more. */
    private static final Duration SILENCE_LIMIT = Duration.ofMillis(650);
    /**
     * Bodies are buffered instead of sent with a length fixed beforehand. That saves a millisecond a call, and a request that the
     * JDK sends twice does no harm: a write has a condition, and a removal can be repeated.
     */
    private static final HttpExchange.Settings HTTP = new HttpExchange.Settings(SILENCE_LIMIT, SILENCE_LIMIT, false);
    private static final String UNUSED = "any";

    private DynamoDbStores() {}

    /**
     * A store in an existing table with the keys {@code person} and {@code item}, both strings.
     *
     * @param region the table's AWS region, such as {@code us-east-1}
     * @param credentials what the calls are signed with
     * @param table the table's name
     */
    public static ProgressStore inTable(String region, AwsCredentialsProvider credentials, String table) {
        return limited(client().region(Region.of(region)).credentialsProvider(credentials).build(), table);
    }

    /**
     * A store with the whole client but without a network: it reads the same item for everybody, and keeps nothing.
     *
     * @param getItemResponse what DynamoDB answers to {@code GetItem}, in its JSON protocol
     */
    public static ProgressStore canned(String getItemResponse) {
        return limited(client().httpClient(new CannedDynamoDb(getItemResponse))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(UNUSED, UNUSED)))
                .build(), UNUSED);
    }

    /** A client without region and credentials. */
    static DynamoDbClientBuilder client() {
        return DynamoDbClient.builder()
                .endpointProvider(new FixedEndpointProvider(DynamoDbEndpointProvider.defaultProvider()))
                .httpClient(new JdkHttpClient(HTTP));
    }

    /** A store with the time limits. */
    static ProgressStore limited(DynamoDbClient client, String table) {
        return new TimeLimitedStore(new DynamoProgressStore(client, table), CALL_LIMIT, REMOVAL_LIMIT);
    }
}
