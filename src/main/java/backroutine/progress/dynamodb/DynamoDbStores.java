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

/**
 * Makes stores with the time limits and the client of the deployed function. Every part of the client is set explicitly,
 * because the SDK would otherwise search for it while the function starts.
 */
public final class DynamoDbStores {
    /** How long the store may take to load or save. A turn makes two such calls, seldom more. */
    public static final Duration CALL_LIMIT = Duration.ofMillis(1_400);
    /** How long the store may take to delete what is stored of a person or an account. */
    public static final Duration REMOVAL_LIMIT = Duration.ofMillis(3_200);
    /** After so long without an answer, a connection counts as lost, and the SDK retries the call. */
    private static final Duration SILENCE_LIMIT = Duration.ofMillis(650);
    /**
     * Bodies are buffered and sent without a length set in advance. That saves a millisecond a call. The JDK may then send a
     * request twice, which does no harm: a write has a condition, and a deletion can be repeated.
     */
    private static final HttpExchange.Settings HTTP = new HttpExchange.Settings(SILENCE_LIMIT, SILENCE_LIMIT, false);
    /** The first calls of a start load most of the client's classes, which takes long on a slow processor. */
    private static final Duration CANNED_LIMIT = Duration.ofSeconds(10);
    /** A value that the client needs, but that the canned response does not depend on. */
    private static final String UNUSED = "any";

    private DynamoDbStores() {}

    /**
     * A store in an existing table with the keys {@code person} and {@code item}, both strings. Its calls have no time limit of
     * their own; a turn needs the {@link #limited} one.
     *
     * @param region the table's AWS region, such as {@code us-east-1}
     * @param credentials the credentials that sign the calls
     * @param table the table's name
     */
    public static ProgressStore inTable(String region, AwsCredentialsProvider credentials, String table) {
        return new DynamoProgressStore(client().region(Region.of(region)).credentialsProvider(credentials).build(),
                table);
    }

    /**
     * A store with the real client but without a network: it loads the same item for every person, and saves nothing.
     *
     * @param getItemResponse the response to {@code GetItem} in DynamoDB's JSON protocol
     */
    public static ProgressStore canned(String getItemResponse) {
        DynamoDbClient client = client().httpClient(new CannedDynamoDb(getItemResponse))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(UNUSED, UNUSED)))
                .build();
        return new TimeLimitedStore(new DynamoProgressStore(client, UNUSED), CANNED_LIMIT, CANNED_LIMIT);
    }

    /** A store with the time limits within which a turn has to be answered. */
    public static ProgressStore limited(ProgressStore store) {
        return new TimeLimitedStore(store, CALL_LIMIT, REMOVAL_LIMIT);
    }

    /** A client without region and credentials. */
    static DynamoDbClientBuilder client() {
        return DynamoDbClient.builder()
                .httpClient(new JdkHttpClient(HTTP));
    }
}
