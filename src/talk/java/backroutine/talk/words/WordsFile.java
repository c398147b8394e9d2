package backroutine.talk.words;

import backroutine.language.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** A file with words of {@code ./talk} in the folder of a language. */
public final class WordsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WordsFile() {}

    /**
     * What is in a file, in the language of a locale; in English where the language does not have the file.
     *
     * @param name the name of the file, such as {@code page.json}
     */
    public static JsonNode read(String locale, String name) {
        return Stream.of(Language.codeOf(locale), Language.DEFAULT)
                .map(code -> WordsFile.class.getResourceAsStream("/languages/" + code + "/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(file -> read(file, name))
                .orElseThrow();
    }

    private static JsonNode read(InputStream file, String name) {
        try (file) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the words in " + name + " cannot be read", e);
        }
    }
}
