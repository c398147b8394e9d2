package backroutine.alexa;

import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.session.PlainAudioMode;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/** What the deployed function is given by its environment; every part is named, so that start-up searches for none. */
final class Deployment {
    /** A call that takes longer is given up; a turn makes two, and few turns more. */
    static final Duration CALL = Duration.ofMillis(1_400);
    static final Duration REMOVAL = Duration.ofMillis(3_200);
    /** A connection that is silent for so long is taken for lost, and the call is tried once more. */
    private static final Duration SILENCE = Duration.ofMillis(650);

    private Deployment() {}

    static ProgressStore store() {
        return store(client().region(Region.of(required("AWS_REGION"))).credentialsProvider(credentials()).build(),
                required("TABLE_NAME"));
    }

    /** A store in a table that is given up in time. */
    static ProgressStore store(DynamoDbClient client, String table) {
        return new TimedStore(new DynamoProgressStore(client, table), CALL, REMOVAL);
    }

    /** A client; where the table is, and who asks for it, is still open. */
    static DynamoDbClientBuilder client() {
        return DynamoDbClient.builder()
                .endpointProvider(new OneEndpoint(DynamoDbEndpointProvider.defaultProvider()))
                .httpClient(UrlConnectionHttpClient.create(address -> BufferedConnection.to(address, SILENCE)));
    }

    static String skillId() {
        return required("SKILL_ID");
    }

    static PlainAudioMode plainAudio() {
        return PlainAudioMode.of(optional("PLAIN_AUDIO").orElse("auto"));
    }

    /** Whether the function starts before it is needed: for a snapshot, or to stand ready. */
    static boolean startsAhead() {
        return optional("AWS_LAMBDA_INITIALIZATION_TYPE").filter(type -> !type.equals("on-demand")).isPresent();
    }

    /** With SnapStart on, Lambda hands its credentials out at an address instead: those in the environment would grow old. */
    private static AwsCredentialsProvider credentials() {
        return optional("AWS_CONTAINER_CREDENTIALS_FULL_URI").isPresent()
                ? ContainerCredentialsProvider.create()
                : EnvironmentVariableCredentialsProvider.create();
    }

    private static Optional<String> optional(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException(
                "the environment variable " + name + " is missing; template.yaml sets it"));
    }
}
