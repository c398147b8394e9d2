package backroutine.bench.growth;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of an item by the rules of DynamoDB, for the types that the skill stores. */
final class ItemSize {
    private static final int MAP = 3;
    private static final int ENTRY = 1;

    private ItemSize() {}

    /** The size in bytes. */
    static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(one -> bytes(one.getKey()) + of(one.getValue())).sum();
    }

    private static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() / 2 + 1;
            case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
            case M -> MAP + value.m().size() * ENTRY + of(value.m());
            case L -> MAP + value.l().stream().mapToInt(one -> ENTRY + of(one)).sum();
            case B, BS, NS, BOOL, NUL, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("the skill stores no value of the type " + value.type());
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
