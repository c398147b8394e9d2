package backroutine.deploy;

import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** A table of DynamoDB Local over HTTP, and a client that records the permission that each of its calls needs. */
final class RecordedTable implements AutoCloseable {
    private final Set<String> actions = new TreeSet<>();
    private final DynamoDBProxyServer server;
    private final DynamoDbClient owner;
    private final DynamoDbClient client;
    private final String name;
    private final String port;

    RecordedTable(CreateTableRequest table) throws Exception {
        port = freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[]{"-inMemory", "-disableTelemetry", "-port", port});
        server.start();
        owner = at(address()).build();
        owner.createTable(table);
        name = table.tableName();
        client = at(address()).overrideConfiguration(configuration -> configuration.addExecutionInterceptor(
                new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
                        permissions(call.request()).map(action -> "dynamodb:" + action).forEach(actions::add);
                    }
                })).build();
    }

    /** The endpoint of the table. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    DynamoDbClient client() {
        return client;
    }

    /** The permissions that the calls needed so far, as a policy names them. */
    Set<String> actions() {
        return Set.copyOf(actions);
    }

    List<Map<String, AttributeValue>> rows() {
        return owner.scan(request -> request.tableName(name)).items();
    }

    @Override
    public void close() {
        client.close();
        owner.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local could not be stopped", e);
        }
    }

    private static DynamoDbClientBuilder at(URI address) {
        return DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")));
    }

    private static String freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            return Integer.toString(any.getLocalPort());
        }
    }

    /** A transaction needs the permission of each of its parts, and no other. */
    private static Stream<String> permissions(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest transaction
                ? transaction.transactItems().stream().map(RecordedTable::permission)
                : Stream.of(name(request));
    }

    private static String name(SdkRequest request) {
        return request.getClass().getSimpleName().replaceFirst("Request$", "");
    }

    private static String permission(TransactWriteItem part) {
        if (part.put() != null) {
            return "PutItem";
        }
        if (part.delete() != null) {
            return "DeleteItem";
        }
        return part.update() != null ? "UpdateItem" : "ConditionCheckItem";
    }
}
