package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.language.English;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DoseLanguages;
import backroutine.talk.routine.RoutinePreview;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the page are in the files of the language. */
class PageWordsTest {
    private static final Path FOLDER = Path.of("src", "talk", "resources", "page");
    private static final Pattern NAMED = Pattern
            .compile(
                    "\\bword\\('([^']+)'|data-word(?:-label)?=\"([^\"]+)\"|\\bjson\\('([^']+)'|\\bbutton\\('([\\w.-]+)'"
                            + "|'(routine\\.[^']+)'");
    private static final Pattern COUNTED = Pattern.compile("\\bcounted\\('([^']+)'");
    /** A name whose end is a value: {@code word(`routine.names.${name}`)}. */
    private static final Pattern BEGINS = Pattern.compile("\\bword\\(`([^$`]+)\\$");
    /** A text of two words in quotes, outside of a comment, an import or a selector. */
    private static final Pattern WORDS_IN_CODE = Pattern
            .compile("['\"`][A-Z][a-z]+ [a-z]+[^'\"`]*['\"`]|>\\s*[A-Za-z][a-z ]+<");

    @Test
    void eachWordThatThePageNamesIsThere() {
        JsonNode words = PageWords.of("en-US");
        Set<String> counted = found(COUNTED).collect(Collectors.toSet());
        Set<String> named = found(NAMED).filter(name -> !counted.contains(name)).collect(Collectors.toSet());
        counted.forEach(name -> named.addAll(List.of(name + ".one", name + ".other")));

        assertEquals(Set.of(), named.stream().filter(name -> !words.has(name)).collect(Collectors.toSet()));
    }

    @Test
    void eachNumberOfADoseHasAName() {
        JsonNode words = PageWords.of("en-US");
        var preview = RoutinePreview.of(DoseLanguages.ofSession("en-US").inSpoken(DoseFile.bundled(Path.of(""))),
                English.translator());

        assertEquals(Set.of(), preview.exercises()
                .stream()
                .flatMap(exercise -> exercise.numbers().stream())
                .map(number -> "routine.names." + number.name())
                .filter(name -> !words.has(name))
                .collect(Collectors.toSet()));
    }

    @Test
    void theViewOfTheRoutineHasNoWordThatItDoesNotUse() {
        Set<String> whole = found(NAMED).collect(Collectors.toSet());
        Set<String> begins = Stream.concat(found(BEGINS), found(COUNTED).map(name -> name + "."))
                .collect(Collectors.toSet());

        Set<String> unused = new TreeSet<>();
        PageWords.of("en-US").fieldNames().forEachRemaining(name -> {
            if (name.startsWith("routine.") && !whole.contains(name) && begins.stream().noneMatch(name::startsWith)) {
                unused.add(name);
            }
        });
        assertEquals(Set.of(), unused);
    }

    @Test
    void noWordStandsInTheCode() {
        Set<String> found = new TreeSet<>();
        files().forEach((file, code) -> {
            Matcher text = WORDS_IN_CODE.matcher(code.replaceAll("(?m)^\\s*(//|/?\\*).*$", ""));
            while (text.find()) {
                found.add(file.getFileName() + ": " + text.group());
            }
        });

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

    /** What the page's own code has of a pattern: its first group that matches. */
    private static Stream<String> found(Pattern pattern) {
        return files().values()
                .stream()
                .flatMap(code -> pattern.matcher(code).results())
                .map(match -> Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                        .map(match::group)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow());
    }

    private static TreeMap<Path, String> files() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            var files = new TreeMap<Path, String>();
            for (Path file : all.filter(path -> path.toString().matches(".*\\.(js|html)")).toList()) {
                files.put(file, Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
