package backroutine.progress.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item of the table: a person's profile, or one of her days.
 *
 * @param attributes as DynamoDB has them
 */
record Row(Map<String, AttributeValue> attributes) {
    static final String PERSON = "person";
    static final String ITEM = "item";
    static final String VERSION = "version";
    private static final String NOTES = "notes";
    private static final String ANSWERED = "answered";
    private static final String DONE = "done";
    private static final String LEFT_OUT = "leftOut";
    private static final String EXPIRES_AT = "expiresAt";

    static Row ofProfile(String person, String item, Map<String, String> notes, List<String> answered,
            long version) {
        Map<String, AttributeValue> values = new HashMap<>();
        notes.forEach((name, value) -> values.put(name, AttributeValue.fromS(value)));
        return new Row(Map.of(PERSON, AttributeValue.fromS(person), ITEM, AttributeValue.fromS(item), NOTES,
                AttributeValue.fromM(values), ANSWERED,
                AttributeValue.fromL(answered.stream().map(AttributeValue::fromS).toList()), VERSION,
                AttributeValue.fromN(Long.toString(version))));
    }

    /** A day; DynamoDB has no empty sets. */
    static Row ofDay(String person, String item, Set<String> done, Set<String> leftOut, long expiresAt) {
        Map<String, AttributeValue> attributes = new HashMap<>(Map.of(PERSON, AttributeValue.fromS(person), ITEM,
                AttributeValue.fromS(item), EXPIRES_AT, AttributeValue.fromN(Long.toString(expiresAt))));
        if (!done.isEmpty()) {
            attributes.put(DONE, AttributeValue.builder().ss(done).build());
        }
        if (!leftOut.isEmpty()) {
            attributes.put(LEFT_OUT, AttributeValue.builder().ss(leftOut).build());
        }
        return new Row(attributes);
    }

    String item() {
        return attributes.get(ITEM).s();
    }

    /** What names it in the table. */
    Map<String, AttributeValue> key() {
        return Map.of(PERSON, attributes.get(PERSON), ITEM, attributes.get(ITEM));
    }

    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        value(NOTES).ifPresent(values -> values.m().forEach((name, value) -> {
            if (value.s() != null) {
                notes.put(name, value.s());
            }
        }));
        return notes;
    }

    List<String> answered() {
        return value(ANSWERED)
                .map(value -> value.l().stream().map(AttributeValue::s).filter(Objects::nonNull).toList())
                .orElse(List.of());
    }

    long version() {
        return value(VERSION).map(AttributeValue::n).map(Long::valueOf).orElse(0L);
    }

    Set<String> done() {
        return words(DONE);
    }

    Set<String> leftOut() {
        return words(LEFT_OUT);
    }

    private Set<String> words(String name) {
        return value(name).map(value -> Set.copyOf(value.ss())).orElse(Set.of());
    }

    private Optional<AttributeValue> value(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
