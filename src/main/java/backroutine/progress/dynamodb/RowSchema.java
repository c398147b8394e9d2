package backroutine.progress.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a {@link Row} is written as an item, and read; a word of another type than it should have counts as absent, and when an
 * item expires nobody has to know. Said in so many words it needs none of the converters that the library's own schemas load
 * when a function starts.
 */
final class RowSchema implements TableSchema<Row> {
    static final String PERSON = "person";
    static final String ITEM = "item";
    static final String ANSWERED = "answered";

    private static final String NOTES = "notes";
    private static final String DAY = "day";
    private static final String DONE = "done";
    private static final String LEFT_OUT = "leftOut";
    private static final String EXPIRES_AT = "expiresAt";
    private static final AttributeValue ABSENT = AttributeValue.fromNul(true);
    private static final EnhancedType<Row> TYPE = EnhancedType.of(Row.class);
    private static final TableMetadata KEYS = StaticTableMetadata.builder()
            .addIndexPartitionKey(TableMetadata.primaryIndexName(), PERSON, AttributeValueType.S)
            .addIndexSortKey(TableMetadata.primaryIndexName(), ITEM, AttributeValueType.S)
            .markAttributeAsKey(PERSON, AttributeValueType.S)
            .markAttributeAsKey(ITEM, AttributeValueType.S)
            .build();

    @Override
    public Row mapToItem(Map<String, AttributeValue> item) {
        return new Row(item.get(PERSON).s(), item.get(ITEM).s(), profile(item), text(item, DAY), value(item, DONE).ss(),
                value(item, LEFT_OUT).ss(),
                Optional.empty());
    }

    @Override
    public Map<String, AttributeValue> itemToMap(Row row, boolean ignoreNulls) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(PERSON, AttributeValue.fromS(row.person()));
        item.put(ITEM, AttributeValue.fromS(row.item()));
        row.profile().ifPresent(profile -> {
            item.put(NOTES, AttributeValue.fromS(profile.notes()));
            item.put(ANSWERED, AttributeValue.fromL(profile.answered().stream().map(AttributeValue::fromS).toList()));
        });
        row.day().ifPresent(day -> item.put(DAY, AttributeValue.fromS(day)));
        put(item, DONE, row.done());
        put(item, LEFT_OUT, row.leftOut());
        row.expiresAt().ifPresent(when -> item.put(EXPIRES_AT, AttributeValue.fromN(when.toString())));
        return item;
    }

    /** DynamoDB has no empty sets. */
    private static void put(Map<String, AttributeValue> item, String name, Collection<String> words) {
        if (!words.isEmpty()) {
            item.put(name, AttributeValue.fromSs(List.copyOf(words)));
        }
    }

    private static Optional<Row.Known> profile(Map<String, AttributeValue> item) {
        return item.containsKey(NOTES) || item.containsKey(ANSWERED)
                ? Optional.of(new Row.Known(text(item, NOTES).orElse(""),
                        value(item, ANSWERED).l()
                                .stream()
                                .map(AttributeValue::s)
                                .filter(Objects::nonNull)
                                .toList()))
                : Optional.empty();
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(value(item, name).s());
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, ABSENT);
    }

    @Override
    public Map<String, AttributeValue> itemToMap(Row row, Collection<String> attributes) {
        Map<String, AttributeValue> item = itemToMap(row, true);
        item.keySet().retainAll(attributes);
        return item;
    }

    @Override
    public AttributeValue attributeValue(Row row, String attribute) {
        return itemToMap(row, true).get(attribute);
    }

    @Override
    public TableMetadata tableMetadata() {
        return KEYS;
    }

    @Override
    public EnhancedType<Row> itemType() {
        return TYPE;
    }

    @Override
    public List<String> attributeNames() {
        return List.of(PERSON, ITEM, NOTES, ANSWERED, DAY, DONE, LEFT_OUT, EXPIRES_AT);
    }

    @Override
    public boolean isAbstract() {
        return false;
    }
}
