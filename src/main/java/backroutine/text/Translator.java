package backroutine.text;

import java.util.List;

/** Turns messages into words of one language. */
@FunctionalInterface
public interface Translator {
    /**
     * The words for these messages, one after another, as one text.
     *
     * @throws IllegalArgumentException if the language has no sentence for a message, or a value that the sentence needs is
     *        missing
     */
    SpokenText text(List<Message> messages);

    /** The words for one message; throws as {@link #text(List)} does. */
    default SpokenText text(Message message) {
        return text(List.of(message));
    }
}
