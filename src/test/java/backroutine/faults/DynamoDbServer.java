package backroutine.faults;

import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local with its HTTP server, which can be stopped and started again. */
final class DynamoDbServer implements AutoCloseable {
    private static final String PARTITION = "person";
    private static final String SORT = "item";

    private final String[] arguments;
    private final URI address;
    private final DynamoDbClient client;
    private DynamoDBProxyServer server;

    private DynamoDbServer(String... where) throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        arguments = Stream.concat(Stream.of(where),
                Stream.of("-disableTelemetry", "-port", Integer.toString(port))).toArray(String[]::new);
        client = DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
        start();
    }

    /** A server that loses its tables when it is stopped. */
    static DynamoDbServer inMemory() throws IOException {
        return new DynamoDbServer("-inMemory");
    }

    /** A server that keeps its tables in a folder. */
    static DynamoDbServer in(Path folder) throws IOException {
        return new DynamoDbServer("-dbPath", folder.toString());
    }

    /** The address of the server. */
    URI address() {
        return address;
    }

    /** Starts the server with the tables that it has kept. */
    void start() {
        try {
            server = ServerRunner.createServerFromCommandLineArgs(arguments);
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** Stops the server. */
    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }

    /** Makes a table like the deployed one. */
    void create(String name) {
        client.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
                .attributeDefinitions(text(PARTITION), text(SORT)));
    }

    /** A store in a table, with a client without time limits. */
    ProgressStore store(String name) {
        return new DynamoProgressStore(client, name);
    }

    @Override
    public void close() {
        client.close();
        stop();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
