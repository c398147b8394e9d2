package backroutine.bench.table;

import backroutine.bench.deployed.Template;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
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

/** DynamoDB Local in this process: over plain HTTP for the measurement itself, and over TLS for the measured programs. */
public final class LocalTables implements AutoCloseable {
    /** DynamoDB Local accepts every key. */
    private static final String KEY = "any";

    private final DynamoDBProxyServer server;
    private final URI plain;
    private final TlsProxy proxy;
    private final DynamoDbClient owner;
    private int made;

    /** Starts it without tables; the TLS port has the given certificate. */
    public LocalTables(Certificate certificate) throws Exception {
        int port = freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[]{"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
        proxy = new TlsProxy(certificate::context, port);
        plain = URI.create("http://127.0.0.1:" + port);
        owner = client(new ExecutionInterceptor() {
        });
    }

    /** A client without TLS whose calls go through an interceptor. */
    public DynamoDbClient client(ExecutionInterceptor interceptor) {
        return DynamoDbClient.builder()
                .endpointOverride(plain)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY)))
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(interceptor))
                .build();
    }

    /** Its address without TLS. */
    public URI plain() {
        return plain;
    }

    /** The environment variables with which a program finds a table over TLS. */
    public Map<String, String> environment(String table) {
        return Map.of("TABLE_NAME", table, "AWS_ENDPOINT_URL_DYNAMODB", "https://localhost:" + proxy.port(),
                "AWS_REGION", Region.US_EAST_1.id(), "AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", KEY);
    }

    /** The client of the measurement itself, without TLS. */
    public DynamoDbClient owner() {
        return owner;
    }

    /** Creates a table as in the template, with some items in it, and returns its name. */
    public String skillTable(List<Map<String, AttributeValue>> items) throws IOException {
        String name = "skill-" + ++made;
        owner.createTable(Template.read().table(name));
        items.forEach(item -> owner.putItem(put -> put.tableName(name).item(item)));
        return name;
    }

    /** Creates a table for the persistence adapters of Amazon's SDK, and returns its name. */
    public String adapterTable() {
        String name = "adapter-" + ++made;
        owner.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build())
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build()));
        return name;
    }

    /** Closes the connections of all programs, as AWS does after minutes without a call. */
    public void disconnect() throws IOException {
        proxy.disconnect();
    }

    /** Forgets the TLS sessions of all programs, as AWS does after hours without a call. */
    public void forgetSessions() {
        proxy.forgetSessions();
    }

    /** Deletes a table. */
    public void drop(String name) {
        owner.deleteTable(table -> table.tableName(name));
    }

    @Override
    public void close() throws IOException {
        owner.close();
        proxy.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("DynamoDB Local could not be stopped", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
