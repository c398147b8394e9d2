package backroutine.progress.dynamodb;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.util.List;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** One item of the table: a person's profile with the latest of her days, or an earlier day. */
final class Row {
    static final String PERSON = "person";
    static final String ITEM = "item";
    static final String ANSWERED = "answered";

    String person;
    String item;
    String notes;
    List<String> answered;
    String day;
    Set<String> done;
    Set<String> leftOut;
    Long expiresAt;

    static final TableSchema<Row> SCHEMA = StaticTableSchema.builder(Row.class)
            .newItemSupplier(Row::new)
            .addAttribute(String.class, a -> a.name(PERSON)
                    .getter(row -> row.person)
                    .setter((row, value) -> row.person = value)
                    .tags(primaryPartitionKey()))
            .addAttribute(String.class, a -> a.name(ITEM)
                    .getter(row -> row.item)
                    .setter((row, value) -> row.item = value)
                    .tags(primarySortKey()))
            .addAttribute(String.class, a -> a.name("notes")
                    .getter(row -> row.notes)
                    .setter((row, value) -> row.notes = value))
            .addAttribute(EnhancedType.listOf(String.class), a -> a.name(ANSWERED)
                    .getter(row -> row.answered)
                    .setter((row, value) -> row.answered = value))
            .addAttribute(String.class, a -> a.name("day")
                    .getter(row -> row.day)
                    .setter((row, value) -> row.day = value))
            .addAttribute(EnhancedType.setOf(String.class), a -> a.name("done")
                    .getter(row -> row.done)
                    .setter((row, value) -> row.done = value))
            .addAttribute(EnhancedType.setOf(String.class), a -> a.name("leftOut")
                    .getter(row -> row.leftOut)
                    .setter((row, value) -> row.leftOut = value))
            .addAttribute(Long.class, a -> a.name("expiresAt")
                    .getter(row -> row.expiresAt)
                    .setter((row, value) -> row.expiresAt = value))
            .build();
}
