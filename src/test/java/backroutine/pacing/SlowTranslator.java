package backroutine.pacing;

import backroutine.fixture.TestLanguage;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.List;
import java.util.Map;

/**
 * The test language with longer sentences.
 *
 * @param lengths how long these messages take to say, in milliseconds; all others take as long as in the test language
 */
record SlowTranslator(Map<MessageKey, Integer> lengths) implements Translator {
    @Override
    public SpokenText text(List<Message> messages) {
        SpokenText text = TestLanguage.translator().text(messages);
        int millis = lengths.getOrDefault(messages.getFirst().key(), text.longestMillis());
        return new SpokenText(text.words(), millis, millis);
    }
}
