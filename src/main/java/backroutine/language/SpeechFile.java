package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.json.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads {@code speech.properties}: sentences by id. It refuses an id that is there twice. */
final class SpeechFile {
    private SpeechFile() {}

    static Map<String, SentenceTemplate> read(InputStream in) {
        Map<String, SentenceTemplate> templates = new HashMap<>();
        sentences(in).forEach((id, sentence) -> templates.put((String) id, template((String) id, (String) sentence)));
        return templates;
    }

    private static SentenceTemplate template(String id, String sentence) {
        try {
            return SentenceTemplate.of(sentence);
        } catch (IllegalArgumentException refused) {
            throw new InvalidFileException(id + " cannot be used: " + refused.getMessage());
        }
    }

    private static Properties sentences(InputStream in) {
        Properties sentences = new UniqueProperties();
        try {
            sentences.load(new StringReader(Utf8.text(in)));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidFileException("cannot be read: " + malformed.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the sentences", failed);
        }
        return sentences;
    }

    /** {@link Properties} itself would take the later one of two without an error. */
    private static final class UniqueProperties extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object id, Object sentence) {
            if (containsKey(id)) {
                throw new InvalidFileException(
                        id + " is there twice, but each sentence must be there once: remove one");
            }
            return super.put(id, sentence);
        }
    }
}
