package backroutine.talk.page;

import backroutine.language.Language;
import backroutine.models.SkillLanguages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words on the page: the files {@code page.json} and {@code routine-view.json} in the folder of a language; English where a
 * language does not have the file.
 */
final class PageWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT = "en";

    private PageWords() {}

    /**
     * The words for the language of a locale: from the name of a place on the page to its text. The names of the routine view begin
     * with {@code routine.}; a name inside another is joined to it by a dot.
     */
    static JsonNode of(String locale) {
        ObjectNode words = file(locale, "page.json").deepCopy();
        add(words, "routine.", file(locale, "routine-view.json"));
        return words;
    }

    private static void add(ObjectNode words, String prefix, JsonNode named) {
        named.properties().forEach(entry -> {
            String name = prefix + entry.getKey();
            if (entry.getValue().isObject()) {
                add(words, name + ".", entry.getValue());
            } else {
                words.set(name, entry.getValue());
            }
        });
    }

    private static JsonNode file(String locale, String name) {
        return Stream.of(Language.codeOf(locale), DEFAULT)
                .map(code -> PageWords.class.getResourceAsStream("/languages/" + code + "/" + name))
                .filter(file -> file != null)
                .findFirst()
                .map(PageWords::read)
                .orElseThrow();
    }

    private static JsonNode read(InputStream file) {
        try (file) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the page cannot be read", e);
        }
    }

    /** The locales in which the skill can be spoken to. */
    static List<String> locales() {
        return SkillLanguages.bundled().locales();
    }
}
