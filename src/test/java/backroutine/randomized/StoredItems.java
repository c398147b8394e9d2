package backroutine.randomized;

import backroutine.talk.store.LocalDynamo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items that the table holds of one person, as they are stored.
 *
 * @param items the attributes of each item, by sort key
 */
record StoredItems(Map<String, Map<String, AttributeValue>> items) {
    /** The attribute with the fields of a profile. */
    private static final String FIELDS = "notes";
    private static final String PROFILE = "PROFILE";
    private static final String DAY = "DAY#";

    /** Reads the items without the skill's own code. */
    static StoredItems of(DynamoDbClient client, String person) {
        Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
        client.query(query -> query.tableName(LocalDynamo.TABLE)
                .consistentRead(true)
                .keyConditionExpression("person = :person")
                .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(person))))
                .items()
                .forEach(item -> items.put(item.get("item").s(), item));
        return new StoredItems(items);
    }

    /** The sets that are stored as done, with their day: {@code 2026-11-22 1.glute-bridge.2}. */
    TreeSet<String> done() {
        return sets("done");
    }

    /** The exercises that are stored as skipped, with their day: {@code 2026-11-22 1.glute-bridge}. */
    TreeSet<String> skipped() {
        return sets("leftOut");
    }

    private TreeSet<String> sets(String name) {
        TreeSet<String> all = new TreeSet<>();
        items.forEach((key, item) -> {
            if (item.containsKey(name)) {
                String day = key.startsWith(DAY) ? key.substring(DAY.length()) : item.get("day").s();
                item.get(name).ss().forEach(set -> all.add(day + " " + set));
            }
        });
        return all;
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields("").get(name));
    }

    /** The profile's fields whose names begin with {@code prefix}, by the rest of the name. */
    Map<String, String> fields(String prefix) {
        return Optional.ofNullable(items.get(PROFILE))
                .stream()
                .flatMap(profile -> profile.get(FIELDS).s().lines())
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    String state() {
        return field("state").orElse("away");
    }

    /** The visit of the stored state, in the form of {@link #done}: {@code 2026-11-22 1}. */
    Optional<String> visit() {
        return field("visit-day").map(day -> day + " " + field("visit-number").orElseThrow());
    }

    /** The items as text, without what differs from run to run. */
    String comparable() {
        return items.entrySet().stream().map(item -> {
            Map<String, AttributeValue> rest = new TreeMap<>(item.getValue());
            List.of("person", "answered").forEach(rest::remove);
            return item.getKey() + " " + rest;
        }).collect(Collectors.joining("\n"));
    }
}
