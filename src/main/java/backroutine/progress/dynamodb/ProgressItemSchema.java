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
 * The attributes of a {@link ProgressItem} in the table. It is a static schema of the enhanced client, which needs no
 * reflection, unlike a bean schema.
 */
final class ProgressItemSchema {
    static final String ANSWERED = "answered";
    private static final String PERSON = "person";
    private static final String ITEM = "item";
    /** The stored name of {@link ProgressItem#fields}. */
    private static final String FIELDS = "notes";
    private static final String DAY = "day";
    private static final String DONE = "done";
    /** The stored name of {@link ProgressItem#skipped}. */
    private static final String SKIPPED = "leftOut";
    private static final String EXPIRES_AT = "expiresAt";

    /** An attribute whose getter returns null is not written. */
    static final TableSchema<ProgressItem> SCHEMA = TableSchema.builder(ProgressItem.class, Builder.class)
            .newItemBuilder(Builder::new, Builder::build)
            .addAttribute(TEXT.type(), attribute -> attribute.name(PERSON)
                    .getter(ProgressItem::person)
                    .setter((builder, value) -> builder.person = value)
                    .attributeConverter(TEXT)
                    .tags(primaryPartitionKey()))
            .addAttribute(TEXT.type(), attribute -> attribute.name(ITEM)
                    .getter(ProgressItem::item)
                    .setter((builder, value) -> builder.item = value)
                    .attributeConverter(TEXT)
                    .tags(primarySortKey()))
            .addAttribute(TEXT.type(), attribute -> attribute.name(FIELDS)
                    .getter(item -> item.fields().orElse(null))
                    .setter((builder, value) -> builder.fields = value)
                    .attributeConverter(TEXT))
            .addAttribute(TEXT_LIST.type(), attribute -> attribute.name(ANSWERED)
                    .getter(item -> nullIfEmpty(item.answered()))
                    .setter((builder, value) -> builder.answered = value)
                    .attributeConverter(TEXT_LIST))
            .addAttribute(TEXT.type(), attribute -> attribute.name(DAY)
                    .getter(item -> item.day().orElse(null))
                    .setter((builder, value) -> builder.day = value)
                    .attributeConverter(TEXT))
            .addAttribute(TEXT_SET.type(), attribute -> attribute.name(DONE)
                    .getter(item -> nullIfEmpty(item.done()))
                    .setter((builder, value) -> builder.done = value)
                    .attributeConverter(TEXT_SET))
            .addAttribute(TEXT_SET.type(), attribute -> attribute.name(SKIPPED)
                    .getter(item -> nullIfEmpty(item.skipped()))
                    .setter((builder, value) -> builder.skipped = value)
                    .attributeConverter(TEXT_SET))
            .addAttribute(WRITTEN_NUMBER.type(), attribute -> attribute.name(EXPIRES_AT)
                    .getter(item -> item.expiresAt().orElse(null))
                    .setter((builder, ignored) -> {})
                    .attributeConverter(WRITTEN_NUMBER))
            .build();

    private ProgressItemSchema() {}

    /** DynamoDB has no empty sets. */
    private static <T extends Collection<String>> T nullIfEmpty(T texts) {
        return texts.isEmpty() ? null : texts;
    }
}
