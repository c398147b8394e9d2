package backroutine.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something to say, before a language gives it words.
 *
 * @param key names the message
 * @param values the values for the placeholders of its sentence, by name
 */
public record Message(MessageKey key, Map<String, MessageValue> values) {
    /** Keeps its own copy of the values. */
    public Message {
        Objects.requireNonNull(key, "key");
        values = Map.copyOf(values);
    }

    /** A message without values. */
    public static Message of(MessageKey key) {
        return new Message(key, Map.of());
    }

    /** This message with one more value. */
    public Message with(String name, MessageValue value) {
        if (values.isEmpty()) {
            return new Message(key, Map.of(name, value));
        }
        Map<String, MessageValue> more = new HashMap<>(values);
        more.put(name, value);
        return new Message(key, more);
    }

    /** This message with one more number. */
    public Message with(String name, int number) {
        return with(name, new MessageValue.Number(number));
    }
}
