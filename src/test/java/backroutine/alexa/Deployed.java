package backroutine.alexa;

import backroutine.progress.ProgressStore;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** What is deployed, for tests that look at it from outside. */
public final class Deployed {
    private Deployed() {}

    /** The store with the client it is deployed with, over a table somewhere else. */
    public static ProgressStore store(URI table, String name) {
        return Deployment.store(Deployment.client()
                .endpointOverride(table)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build(), name);
    }
}
