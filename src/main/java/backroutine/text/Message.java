package backroutine.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something to say, before a language gives it words.
 *
 * @param key names the message
 * @param values the values for the placeholders of its sentence, by name
 * @param variant chooses one of the variants that a language has for the sentence: the variant at this number modulo their
 *        number; 0 for the sentence itself
 */
public record Message(MessageKey key, Map<String, MessageValue> values, int variant) {
    /** Keeps its own copy of the values. */
    public Message {
        Objects.requireNonNull(key, "key");
        values = Map.copyOf(values);
    }

    /** A message in its first variant. */
    public Message(MessageKey key, Map<String, MessageValue> values) {
        this(key, values, 0);
    }

    /** A message without values. */
    public static Message of(MessageKey key) {
        return new Message(key, Map.of());
    }

    /** This message with one more value. */
    public Message with(String name, MessageValue value) {
        if (values.isEmpty()) {
            return new Message(key, Map.of(name, value), variant);
        }
        Map<String, MessageValue> more = new HashMap<>(values);
        more.put(name, value);
        return new Message(key, more, variant);
    }

    /**
     * This message in the variant that a seed chooses. The same seed always chooses the same sentence.
     *
     * @param seed such as {@link Variation#of(java.time.LocalDate, int)}
     */
    public Message varied(int seed) {
        return new Message(key, values, seed);
    }

    /** This message with one more number. */
    public Message with(String name, int number) {
        return with(name, new MessageValue.Number(number));
    }
}
