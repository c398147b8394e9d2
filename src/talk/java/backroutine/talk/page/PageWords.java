package backroutine.talk.page;

import backroutine.language.Language;
import backroutine.models.SkillLanguages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The words on the page: the file {@code page.json} in the folder of a language; English where a language has none. */
final class PageWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT = "en";

    private PageWords() {}

    /** The words for the language of a locale: from the name of a place on the page to its text. */
    static JsonNode of(String locale) {
        return Stream.of(Language.codeOf(locale), DEFAULT)
                .map(code -> PageWords.class.getResourceAsStream("/languages/" + code + "/page.json"))
                .filter(file -> file != null)
                .findFirst()
                .map(PageWords::read)
                .orElseThrow();
    }

    private static JsonNode read(InputStream file) {
        try (file) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a page.json cannot be read", e);
        }
    }

    /** The locales in which the skill can be spoken to. */
    static List<String> locales() {
        return SkillLanguages.bundled().locales();
    }
}
