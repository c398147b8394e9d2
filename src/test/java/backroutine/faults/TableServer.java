package backroutine.faults;

import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local behind its own HTTP server, which can be stopped and started again. */
final class TableServer implements AutoCloseable {
    private static final String PARTITION = "person";
    private static final String SORT = "item";

    private final String[] arguments;
    private final URI address;
    private final DynamoDbClient owner;
    private DynamoDBProxyServer server;

    private TableServer(String... where) throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        arguments = Stream.concat(Stream.of(where),
                Stream.of("-disableTelemetry", "-port", Integer.toString(port))).toArray(String[]::new);
        owner = DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
        start();
    }

    /** A server whose tables are gone when it is stopped. */
    static TableServer inMemory() throws IOException {
        return new TableServer("-inMemory");
    }

    /** A server that keeps its tables in a folder. */
    static TableServer in(Path folder) throws IOException {
        return new TableServer("-dbPath", folder.toString());
    }

    URI address() {
        return address;
    }

    void start() {
        try {
            server = ServerRunner.createServerFromCommandLineArgs(arguments);
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }

    /** Makes a table like the deployed one. */
    void create(String name) {
        owner.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
                .attributeDefinitions(text(PARTITION), text(SORT)));
    }

    /** A store in a table, with a client that waits as long as it takes. */
    ProgressStore store(String name) {
        return new DynamoProgressStore(owner, name);
    }

    /** Every item of a table. */
    List<Map<String, AttributeValue>> rows(String name) {
        return owner.scan(scan -> scan.tableName(name).consistentRead(true)).items();
    }

    @Override
    public void close() {
        owner.close();
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
