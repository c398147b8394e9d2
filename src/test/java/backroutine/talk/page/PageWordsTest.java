package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.model.InteractionModel;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the page are in the language's file. */
class PageWordsTest {
    private static final Path FOLDER = Path.of("src", "talk", "resources", "page");
    private static final Pattern NAMED = Pattern
            .compile("\\bword\\('([^']+)'|data-word(?:-label)?=\"([^\"]+)\"|\\bjson\\('([^']+)'|\\bbutton\\('([^']+)'");
    /** A text of two words in quotes, outside of a comment, an import or a selector. */
    private static final Pattern WORDS_IN_CODE = Pattern.compile("'[A-Z][a-z]+ [a-z]+[^']*'|>\\s*[A-Za-z][a-z ]+<");

    @Test
    void eachWordThatThePageNamesIsThere() throws IOException {
        JsonNode words = PageWords.of("en-US");
        Set<String> missing = new TreeSet<>();
        for (Path file : files()) {
            Matcher named = NAMED.matcher(Files.readString(file));
            while (named.find()) {
                for (int group = 1; group <= named.groupCount(); group++) {
                    if (named.group(group) != null && !words.has(named.group(group))) {
                        missing.add(file.getFileName() + ": " + named.group(group));
                    }
                }
            }
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void noWordStandsInTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            Matcher text = WORDS_IN_CODE.matcher(Files.readString(file).replaceAll("(?m)^\\s*(//|/?\\*).*$", ""));
            while (text.find()) {
                found.add(file.getFileName() + ": " + text.group());
            }
        }

        assertEquals(Set.of(), found);
    }

    @Test
    void aLanguageWithoutWordsForThePageHasTheEnglishOnes() {
        assertEquals(PageWords.of("en-US"), PageWords.of("zz-ZZ"));
    }

    @Test
    void whatThePageSuggestsIsUnderstoodAsItsIntent() {
        for (String locale : PageWords.locales()) {
            var matcher = backroutine.talk.model.Matcher.ofSamplesOnly(InteractionModel.of(locale));

            PageWords.of(locale)
                    .path("phrases")
                    .properties()
                    .forEach(phrase -> assertEquals(phrase.getKey(),
                            matcher.match(phrase.getValue().asText()).intent(), locale + ": " + phrase.getValue()));
        }
    }

    private static Iterable<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().matches(".*\\.(js|html)")).toList();
        }
    }
}
