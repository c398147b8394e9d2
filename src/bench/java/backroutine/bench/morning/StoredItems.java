package backroutine.bench.morning;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All items of a person.
 *
 * @param all the attributes of each item, by its sort key
 */
record StoredItems(Map<String, Map<String, AttributeValue>> all) {
    private static final String PROFILE = "PROFILE";
    /** The attribute with the fields of the profile. */
    private static final String FIELDS = "notes";
    private static final String PACE = "pace=";
    private static final String ANSWERED = "answered";

    /** Reads them without the code of the skill. */
    static StoredItems of(DynamoDbClient client, String table, String user) {
        Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
        client.query(query -> query.tableName(table)
                .consistentRead(true)
                .keyConditionExpression("person = :person")
                .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(user))))
                .items()
                .forEach(item -> items.put(item.get("item").s(), item));
        return new StoredItems(items);
    }

    /** Whether a request has been answered and saved. */
    boolean hasAnswered(String request) {
        return all.containsKey(PROFILE) && all.get(PROFILE).get(ANSWERED).l().contains(AttributeValue.fromS(request));
    }

    /** How slowly is counted; empty if nothing is stored about it. */
    String pace() {
        return Stream.ofNullable(all.get(PROFILE))
                .flatMap(profile -> profile.get(FIELDS).s().lines())
                .filter(line -> line.startsWith(PACE))
                .collect(Collectors.joining());
    }
}
