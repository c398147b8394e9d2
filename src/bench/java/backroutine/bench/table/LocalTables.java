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

/** DynamoDB Local in this process, behind its own protocol: plain for the owner, over TLS for the programs. */
public final class LocalTables implements AutoCloseable {
    /** DynamoDB Local lets any key in. */
    private static final String KEY = "any";

    private final DynamoDBProxyServer server;
    private final URI plain;
    private final TlsDoor door;
    private final DynamoDbClient owner;
    private int made;

    /** Starts it, with no table, its door secured by a certificate. */
    public LocalTables(Certificate certificate) throws Exception {
        int port = freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[]{"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
        door = new TlsDoor(certificate.context(), port);
        plain = URI.create("http://127.0.0.1:" + port);
        owner = client(new ExecutionInterceptor() {
        });
    }

    /** Another client, without TLS, that lets an interceptor see its calls. */
    public DynamoDbClient client(ExecutionInterceptor interceptor) {
        return DynamoDbClient.builder()
                .endpointOverride(plain)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY)))
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(interceptor))
                .build();
    }

    /** What a program needs to reach a table of it, over TLS, as Lambda and the template would tell it. */
    public Map<String, String> environment(String table) {
        return Map.of("TABLE_NAME", table, "AWS_ENDPOINT_URL_DYNAMODB", "https://localhost:" + door.port(),
                "AWS_REGION", Region.US_EAST_1.id(), "AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", KEY);
    }

    /** A client of the owner's, without TLS. */
    public DynamoDbClient owner() {
        return owner;
    }

    /** Makes the skill's table, as the template has it, with some items in it; its name. */
    public String skillTable(List<Map<String, AttributeValue>> items) throws IOException {
        String name = "skill-" + ++made;
        owner.createTable(Template.read().table(name));
        items.forEach(item -> owner.putItem(put -> put.tableName(name).item(item)));
        return name;
    }

    /** Makes a table as the official adapters want it; its name. */
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

    /** Removes a table. */
    public void drop(String name) {
        owner.deleteTable(table -> table.tableName(name));
    }

    @Override
    public void close() throws IOException {
        owner.close();
        door.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("DynamoDB Local does not stop", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
