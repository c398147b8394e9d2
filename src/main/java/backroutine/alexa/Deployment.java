package backroutine.alexa;

import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the deployed function is given by its environment; every part is named, so that start-up searches for none. */
final class Deployment {
    /** A call that takes longer is given up, so that an answer leaves well inside Alexa's eight seconds. */
    private static final Duration CALL = Duration.ofMillis(1_800);
    private static final Duration ATTEMPT = Duration.ofMillis(800);

    private Deployment() {}

    static ProgressStore store() {
        DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.of(required("AWS_REGION")))
                .credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create(address -> BufferedConnection.to(address, ATTEMPT)))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallTimeout(CALL)
                        .apiCallAttemptTimeout(ATTEMPT)
                        .build())
                .build();
        return new DynamoProgressStore(client, required("TABLE_NAME"));
    }

    static String skillId() {
        return required("SKILL_ID");
    }

    static PlainAudio plainAudio() {
        return PlainAudio.of(optional("PLAIN_AUDIO").orElse("auto"));
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
