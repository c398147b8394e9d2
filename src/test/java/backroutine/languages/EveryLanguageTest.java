package backroutine.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.language.Language;
import backroutine.models.LanguageFolders;
import backroutine.models.Writing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the folder of each language. */
@ParameterizedClass
@MethodSource("codes")
class EveryLanguageTest {
    private static final Path HOME = Path.of("");
    /** Accepts the name of a script of all locales, and not one such as {@code 06-reminder.fr-CA.talk}. */
    private static final Predicate<String> ALL_LOCALES = Pattern.compile("[^.]+\\.talk").asMatchPredicate();

    private final Folder folder;
    private final Writing writing;
    private final JsonNode rules;
    private final UnicodeRules unicode;

    EveryLanguageTest(String code) {
        folder = new Folder(HOME, code);
        writing = FolderReport.writing(folder);
        rules = JsonText.of(folder, "language.json").root();
        unicode = new UnicodeRules(code);
    }

    static List<String> codes() {
        return LanguageFolders.bundled().codes();
    }

    @Test
    void nothingIsMissingOrWrong() {
        assertEquals(List.of(), FolderReport.of(new Folder(HOME, "en"), folder));
    }

    @Test
    void everyWordIsInTheDictionary() {
        Optional<List<Finding>> findings = Spelling.findings(folder, writing);
        assumeTrue(findings.isPresent(), () -> Spelling.howToInstall(writing.dictionary()));

        assertEquals(List.of(), findings.get());
    }

    @Test
    void theNumbersAreThoseOfUnicode() {
        List<String> numbers = new ArrayList<>();
        rules.path("numbers").forEach(word -> numbers.add(word.textValue()));

        assertEquals(unicode.numbers(), numbers);
    }

    /**
     * A form is a word that the number has in some gender or case, cardinal or ordinal, and may have a preposition before it. The form
     * "counted" may be the word of the ones alone.
     */
    @Test
    void theFormsOfNumbersAreThoseOfUnicode() {
        List<String> wrong = new ArrayList<>();
        rules.path("numberForms").properties().forEach(form -> form.getValue().properties().forEach(number -> {
            int value = Integer.parseInt(number.getKey());
            Set<String> right = new TreeSet<>(unicode.allForms(value));
            if (form.getKey().equals("counted")) {
                right.add(unicode.numbers().get(value % 10));
            }
            String words = number.getValue().textValue();
            if (!right.contains(words) && !right.contains(words.replaceFirst(".*[ ']", ""))) {
                wrong.add(form.getKey() + " " + number + " is none of " + right);
            }
        }));

        assertEquals(List.of(), wrong);
    }

    @Test
    void oneThingIsToldFromManyAsUnicodeDoes() {
        List<Integer> one = new ArrayList<>();
        rules.path("plurals").path("one").forEach(number -> one.add(number.intValue()));
        List<Integer> right = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            if (unicode.plural(number).equals("one")) {
                right.add(number);
            }
        }

        assertEquals(right, one);
    }

    @Test
    void listsAreJoinedAsUnicodeDoes() {
        JsonNode lists = rules.path("lists");
        String three = "A" + lists.path("between").textValue() + "B" + lists.path("last").textValue() + "C";

        // Unicode's American list has a comma before "and", which is not heard.
        assertEquals(unicode.list(List.of("A", "B", "C")).replace(", and ", " and "), three);
        assertEquals(unicode.list(List.of("A", "B")), "A" + lists.path("last").textValue() + "B");
    }

    @Test
    void aConversationOfEachKindIsWritten() {
        Set<String> english = names(new Folder(HOME, "en"), ALL_LOCALES);

        assertEquals(english, names(folder, ALL_LOCALES));
        assertTrue(english.size() > 6, english::toString);
    }

    /** A locale beside the main one in which something else can be said has conversations of its own, in its words. */
    @Test
    void aLocaleWithItsOwnModelHasItsOwnConversations() throws IOException {
        Set<String> expected = new TreeSet<>();
        Language language = LanguageFolders.bundled().language(folder.code()).orElseThrow().language();
        for (String locale : language.locales().keySet()) {
            if (!locale.equals(language.mainLocale()) && LanguageFolders.bundled().hasOwnModel(locale)) {
                expected.add("05-emergency." + locale + ".talk");
                expected.add("06-reminder." + locale + ".talk");
            }
        }

        assertEquals(expected, names(folder, ALL_LOCALES.negate()));
        for (String name : expected) {
            assertTrue(Files.readAllLines(folder.scripts().resolve(name)).contains("# locale " + name.split("\\.")[1]),
                    name + " needs a line that names its locale");
        }
    }

    @Test
    void theReadmeSaysWhoHasReadIt() throws IOException {
        List<String> locales = new ArrayList<>();
        rules.path("locales").fieldNames().forEachRemaining(locales::add);
        String row = "| " + rules.path("name").textValue() + " | " + String.join(", ", locales) + " | "
                + (writing.isRead() ? String.join(", ", writing.readBy()) : "nobody yet") + " |";

        assertTrue(Files.readAllLines(Path.of("README.md")).contains(row), row);
    }

    private static Set<String> names(Folder folder, Predicate<String> wanted) {
        try (var scripts = Files.list(folder.scripts())) {
            return scripts.map(path -> path.getFileName().toString())
                    .filter(wanted)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
