package backroutine.lambda;

import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoDbStores;
import backroutine.session.PlainAudioMode;
import backroutine.session.PlaybackModes;
import backroutine.session.ScreenMode;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;

/** Reads the environment variables of the deployed function; template.yaml and Lambda set them. */
final class Environment {
    private Environment() {}

    /** The store in the deployed table, without the time limits of a turn. */
    static ProgressStore table() {
        return DynamoDbStores.inTable(required("AWS_REGION"), credentials(), required("TABLE_NAME"));
    }

    /** The id of the only skill that is answered. */
    static String skillId() {
        return required("SKILL_ID");
    }

    /** How answers are played; {@code auto} where a variable is not set. */
    static PlaybackModes playbackModes() {
        return new PlaybackModes(PlainAudioMode.of(optional("PLAIN_AUDIO").orElse("auto")),
                ScreenMode.of(optional("SCREEN").orElse("auto")));
    }

    /** Whether the function starts before a request waits for it: for a SnapStart snapshot, or as provisioned concurrency. */
    static boolean startsAhead() {
        return optional("AWS_LAMBDA_INITIALIZATION_TYPE").filter(type -> !type.equals("on-demand")).isPresent();
    }

    /** With SnapStart, Lambda serves new credentials at a local address, because those in the environment would expire. */
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
