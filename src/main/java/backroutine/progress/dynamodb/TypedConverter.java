package backroutine.progress.dynamodb;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts attributes of exactly one DynamoDB type. An attribute of another type counts as absent. The SDK's own converters
 * throw an exception instead, and then a person whose item was changed by hand could not use the skill.
 *
 * @param type the Java type
 * @param attributeValueType the DynamoDB type
 * @param write makes an attribute
 * @param read reads an attribute; returns null or an empty collection if it has another type
 */
record TypedConverter<T>(EnhancedType<T> type, AttributeValueType attributeValueType,
        Function<T, AttributeValue> write, Function<AttributeValue, T> read) implements AttributeConverter<T> {
    static final TypedConverter<String> TEXT = new TypedConverter<>(EnhancedType.of(String.class), AttributeValueType.S,
            AttributeValue::fromS, AttributeValue::s);

    /** Elements of another type are left out. */
    static final TypedConverter<List<String>> TEXT_LIST = new TypedConverter<>(EnhancedType.listOf(String.class),
            AttributeValueType.L, texts -> AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()),
            value -> value.l().stream().map(AttributeValue::s).filter(Objects::nonNull).toList());

    static final TypedConverter<Set<String>> TEXT_SET = new TypedConverter<>(EnhancedType.setOf(String.class),
            AttributeValueType.SS, texts -> AttributeValue.fromSs(List.copyOf(texts)),
            value -> Set.copyOf(value.ss()));

    /** It is only written; DynamoDB itself reads it. */
    static final TypedConverter<Long> WRITTEN_NUMBER = new TypedConverter<>(EnhancedType.of(Long.class),
            AttributeValueType.N, number -> AttributeValue.fromN(number.toString()), value -> null);

    @Override
    public AttributeValue transformFrom(T value) {
        return write.apply(value);
    }

    @Override
    public T transformTo(AttributeValue attribute) {
        return read.apply(attribute);
    }
}
