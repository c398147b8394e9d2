package backroutine.talk.page;

import backroutine.models.SkillLanguages;
import backroutine.talk.words.WordsFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The words on the page: the files {@code page.json} and {@code routine-view.json} in the folder of a language; English where a
 * language does not have the file.
 */
final class PageWords {
    private PageWords() {}

    /**
     * The words for the language of a locale: from the name of a place on the page to its text. The names of the routine view begin
     * with {@code routine.}; a name inside another is joined to it by a dot.
     */
    static JsonNode of(String locale) {
        ObjectNode words = WordsFile.read(locale, "page.json").deepCopy();
        add(words, "routine.", WordsFile.read(locale, "routine-view.json"));
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

    /** The locales in which the skill can be spoken to. */
    static List<String> locales() {
        return SkillLanguages.bundled().locales();
    }
}
