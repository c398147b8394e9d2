package backroutine.talk.store;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local inside this process, with the skill's table in it. */
public final class LocalDynamo implements AutoCloseable {
    /** The name of the table. */
    public static final String TABLE = "my-back-routine";

    private static final boolean NO_TELEMETRY = true;
    private static final String PARTITION = "person";
    private static final String SORT = "item";
    private static final String EXPIRES = "expiresAt";

    /** Kept in a field, because a logger without a reference is collected and loses its level. */
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final AmazonDynamoDBLocal server;
    private final DynamoDbClient client;

    private LocalDynamo(AmazonDynamoDBLocal server) {
        this.server = server;
        this.client = server.dynamoDbClient();
        if (!client.listTables().tableNames().contains(TABLE)) {
            createTable();
        }
    }

    /** A database that keeps its data in a file. */
    public static LocalDynamo in(Path file) {
        silence();
        return new LocalDynamo(DynamoDBEmbedded.create(file.toFile(), NO_TELEMETRY));
    }

    /** A database that is gone when it is closed. */
    public static LocalDynamo inMemory() {
        silence();
        return new LocalDynamo(DynamoDBEmbedded.create(NO_TELEMETRY));
    }

    /** A client for it, as the skill uses one on AWS. */
    public DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private void createTable() {
        client.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
                .attributeDefinitions(text(PARTITION), text(SORT)));
        client.updateTimeToLive(ttl -> ttl.tableName(TABLE)
                .timeToLiveSpecification(specification -> specification.attributeName(EXPIRES).enabled(true)));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    /** Turns its log off, which would appear between the lines of the conversation. */
    private static void silence() {
        System.setProperty("log4j2.level", "OFF");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        SQLITE.setLevel(Level.OFF);
    }
}
