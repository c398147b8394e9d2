package backroutine.pacing;

import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.List;
import java.util.Map;

/**
 * A language with as many characters as its time allows: no language has more than 20 a second.
 *
 * @param usual how many characters a message has
 * @param others how many these messages have
 */
record WordyTranslator(int usual, Map<MessageKey, Integer> others) implements Translator {
    private static final int MILLIS_OF_A_CHARACTER = 50;

    @Override
    public SpokenText text(List<Message> messages) {
        int characters = others.getOrDefault(messages.getFirst().key(), usual);
        int millis = characters * MILLIS_OF_A_CHARACTER;
        return new SpokenText("m".repeat(characters), millis, millis);
    }
}
