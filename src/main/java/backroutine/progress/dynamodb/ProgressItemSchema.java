package backroutine.progress.dynamodb;

import static backroutine.progress.dynamodb.TypedConverter.TEXT;
import static backroutine.progress.dynamodb.TypedConverter.TEXT_LIST;
import static backroutine.progress.dynamodb.TypedConverter.TEXT_SET;
import static backroutine.progress.dynamodb.TypedConverter.WRITTEN_NUMBER;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import backroutine.progress.dynamodb.ProgressItem.Builder;
import java.util.Collection;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * The attributes of a {@link ProgressItem} in the table, as a static schema of the enhanced client: unlike a bean schema it needs
 * no reflection.
 */
final class ProgressItemSchema {
    static final String ANSWERED = "answered";

    /** An attribute whose getter returns null is not written. */
    static final TableSchema<ProgressItem> SCHEMA = TableSchema.builder(ProgressItem.class, Builder.class)
            .newItemBuilder(Builder::new, Builder::build)
            .addAttribute(TEXT.type(), person -> person.name("person")
                    .getter(ProgressItem::person)
                    .setter((builder, value) -> builder.person = value)
                    .attributeConverter(TEXT)
                    .tags(primaryPartitionKey()))
            .addAttribute(TEXT.type(), item -> item.name("item")
                    .getter(ProgressItem::item)
                    .setter((builder, value) -> builder.item = value)
                    .attributeConverter(TEXT)
                    .tags(primarySortKey()))
            .addAttribute(TEXT.type(), notes -> notes.name("notes")
                    .getter(item -> item.fields().orElse(null))
                    .setter((builder, value) -> builder.fields = value)
                    .attributeConverter(TEXT))
            .addAttribute(TEXT_LIST.type(), answered -> answered.name(ANSWERED)
                    .getter(item -> nullIfEmpty(item.answered()))
                    .setter((builder, value) -> builder.answered = value)
                    .attributeConverter(TEXT_LIST))
            .addAttribute(TEXT.type(), day -> day.name("day")
                    .getter(item -> item.day().orElse(null))
                    .setter((builder, value) -> builder.day = value)
                    .attributeConverter(TEXT))
            .addAttribute(TEXT_SET.type(), done -> done.name("done")
                    .getter(item -> nullIfEmpty(item.done()))
                    .setter((builder, value) -> builder.done = value)
                    .attributeConverter(TEXT_SET))
            .addAttribute(TEXT_SET.type(), leftOut -> leftOut.name("leftOut")
                    .getter(item -> nullIfEmpty(item.skipped()))
                    .setter((builder, value) -> builder.skipped = value)
                    .attributeConverter(TEXT_SET))
            .addAttribute(WRITTEN_NUMBER.type(), expiresAt -> expiresAt.name("expiresAt")
                    .getter(item -> item.expiresAt().orElse(null))
                    .setter((builder, ignored) -> {})
                    .attributeConverter(WRITTEN_NUMBER))
            .build();

    private ProgressItemSchema() {}

    /** DynamoDB has no empty sets. */
    private static <T extends Collection<String>> T nullIfEmpty(T words) {
        return words.isEmpty() ? null : words;
    }
}
