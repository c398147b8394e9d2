package backroutine.text;

import java.util.List;

/** Gives messages their words in one language. */
@FunctionalInterface
public interface Translator {
    /**
     * What is spoken for these messages, one after another, as one text.
     *
     * @throws IllegalArgumentException if the language has no such sentence, or a value that the sentence needs is missing
     */
    SpokenText text(List<Message> messages);

    /** What is spoken for one message; throws as {@link #text(List)} does. */
    default SpokenText text(Message message) {
        return text(List.of(message));
    }
}
