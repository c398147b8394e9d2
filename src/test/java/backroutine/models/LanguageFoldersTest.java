package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.json.InvalidFileException;
import backroutine.routine.json.RoutineFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language folders on a class path, and the message for a mistake in one of their files. */
class LanguageFoldersTest {
    private static final Path ENGLISH = Path.of("src", "main", "resources", "languages", "en");

    @TempDir
    private Path folder;
    private URLClassLoader classPath;

    @BeforeEach
    void copyEnglish() throws IOException {
        Files.createDirectories(folder.resolve("languages/en"));
        Files.writeString(folder.resolve("languages/languages.txt"), "# An index.\n\nen\n");
        try (Stream<Path> files = Files.list(ENGLISH)) {
            for (Path file : files.toList()) {
                Files.copy(file, file(file.getFileName().toString()));
            }
        }
        classPath = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null);
    }

    @AfterEach
    void close() throws IOException {
        classPath.close();
    }

    @Test
    void theIndexListsTheLanguages() {
        List<LanguageFiles> languages = folders().listed();

        assertEquals(List.of("en"), languages.stream().map(files -> files.language().code()).toList());
        assertEquals("en-US", languages.getFirst().language().mainLocale());
    }

    @Test
    void aLanguageIsFoundByItsLocaleWithoutTheIndex() throws IOException {
        Files.delete(folder.resolve("languages/languages.txt"));
        SkillLanguages languages = new SkillLanguages(folders(), RoutineFile::bundled);

        assertEquals("en", languages.of("en-GB").orElseThrow().language().code());
        assertTrue(languages.of("en-ZA").isEmpty());
        assertTrue(languages.of("de-DE").isEmpty());
    }

    @Test
    void anIndexWithoutALanguageIsRefused() throws IOException {
        Files.writeString(folder.resolve("languages/languages.txt"), "# Nothing.\n");

        assertRefused("languages/languages.txt: no language is listed: write the name of its folder on a line");
    }

    @Test
    void aListedLanguageWithoutAFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("languages/languages.txt"), "en\nde\n");

        assertRefused("languages/languages.txt: there is no language in the folder languages/de: "
                + "add languages/de/language.json, or remove de from the index");
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        Files.delete(file("store.json"));

        assertRefused("languages/en/store.json: the file is missing; add it as languages/en has it");
    }

    @Test
    void aMistakeInJsonIsReportedWithItsLine() throws IOException {
        change("store.json", "\"summary\"", "summary");

        String message = assertThrows(InvalidFileException.class, () -> folders().listed()).getMessage();
        assertTrue(message.startsWith("languages/en/store.json: line 4, column 3 cannot be read: Unexpected character"),
                message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            store.json    | "summary"      | "sumary"        | sumary is no known field, but must be one of invocationName, name, summary, description, examplePhrases, keywords, testingInstructions; did you mean summary?
            store.json    | "name": "My Back Routine", | '' | name is missing, but must be words in quotes
            alexa.json    | "half past {hour}": 30 | "half past {hour}": "30" | times.clock["half past {hour}"] is "30", but must be a whole number from -59 to 59
            alexa.json    | "{time} in the morning" | "{time} (in" | times.beforeNoon[1] cannot be used: column 8 of "{time} (in": "(" is not closed: add ")" after its last alternative
            alexa.json    | "e$"           | "(e"            | endings[3] is not a regular expression: Unclosed group
            language.json | "zero",        | ''              | numbers cannot be used: the numbers 0 to 99 are needed, which are 100 words, not 99
            language.json | "en-GB"        | "de-DE"         | locales.de-DE is not a locale of the language en, but must be one such as en-US
            """)
    void aMistakeInAFieldIsReportedWithItsPath(String file, String from, String to, String mistake)
            throws IOException {
        change(file, from, to);

        assertRefused("languages/en/" + file + ": " + mistake);
    }

    @Test
    void aMistakeInAnUtteranceIsReportedWithItsLine() throws IOException {
        Files.writeString(file("utterances.txt"), "[AMAZON.YesIntent]\nyes (please\n");

        assertRefused("languages/en/utterances.txt: line 2: column 5 of \"yes (please\": "
                + "\"(\" is not closed: add \")\" after its last alternative");
    }

    private void assertRefused(String message) {
        assertEquals(message, assertThrows(InvalidFileException.class, () -> folders().listed()).getMessage());
    }

    private LanguageFolders folders() {
        return new LanguageFolders(classPath);
    }

    private void change(String file, String from, String to) throws IOException {
        Files.writeString(file(file), Files.readString(file(file)).replace(from, to));
    }

    private Path file(String name) {
        return folder.resolve("languages/en").resolve(name);
    }
}
