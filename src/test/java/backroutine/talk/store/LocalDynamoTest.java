package backroutine.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class LocalDynamoTest {
    private static final Map<String, AttributeValue> KEY = Map.of("person", AttributeValue.fromS("a"), "item",
            AttributeValue.fromS("PROFILE"));

    @TempDir
    private Path folder;

    @Test
    void storedItemsAreThereAfterARestart() {
        try (var database = LocalDynamo.in(folder.resolve("progress.db"))) {
            database.client().putItem(put -> put.tableName(LocalDynamo.TABLE).item(KEY));
        }
        try (var database = LocalDynamo.in(folder.resolve("progress.db"))) {
            assertTrue(database.client().getItem(get -> get.tableName(LocalDynamo.TABLE).key(KEY)).hasItem());
        }
    }

    @Test
    void theTableExpiresItemsAsTheDeployedOneDoes() {
        try (var database = LocalDynamo.inMemory()) {
            assertEquals("expiresAt", database.client()
                    .describeTimeToLive(ttl -> ttl.tableName(LocalDynamo.TABLE))
                    .timeToLiveDescription()
                    .attributeName());
            assertThrows(ResourceNotFoundException.class,
                    () -> database.client().describeTable(table -> table.tableName("another")));
        }
    }
}
