package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of languages on a class path, and what is said where one is wrong. */
class LanguageFoldersTest {
    private static final Path ENGLISH = Path.of("src", "main", "resources", "languages", "en");

    @TempDir
    private Path folder;

    @BeforeEach
    void aCopyOfEnglish() throws IOException {
        Files.createDirectories(folder.resolve("languages/en"));
        Files.writeString(folder.resolve("languages/languages.txt"), "# An index.\n\nen\n");
        for (String file : List.of("language.json", "store.json", "utterances.txt", "alexa.json")) {
            Files.copy(ENGLISH.resolve(file), file(file));
        }
    }

    @Test
    void theIndexNamesTheFolders() throws IOException {
        List<LanguageFiles> languages = read();

        assertEquals(List.of("en"), languages.stream().map(LanguageFiles::code).toList());
        assertEquals("en-US", languages.getFirst().settings().mainLocale());
    }

    /** The coach's own settings stand in the same file. */
    @Test
    void settingsThatTheModelsDoNotNeedAreLeftAlone() throws IOException {
        change("language.json", "\"name\"", "\"other\": {}, \"name\"");

        assertEquals(1, read().size());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(file("store.json"));

        refused("languages/en/store.json: the file is missing: every language in languages/languages.txt has it");
    }

    @Test
    void aMistakeInJsonIsSaidWithItsLine() throws IOException {
        change("store.json", "\"summary\"", "summary");

        String message = assertThrows(LanguageFileException.class, this::read).getMessage();
        assertTrue(message.startsWith("languages/en/store.json:4: Unexpected character"), message);
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        change("store.json", "\"summary\"", "\"sumary\"");

        String message = assertThrows(LanguageFileException.class, this::read).getMessage();
        assertTrue(message.matches("languages/en/store.json:\\d+: Missing creator property 'summary'"), message);
    }

    @Test
    void aListOfNumbersHasAHundred() throws IOException {
        change("language.json", "\"zero\", ", "");

        String message = assertThrows(LanguageFileException.class, this::read).getMessage();
        assertTrue(message.contains("lists the words for 0 to 99, which are 100 and not 99"), message);
    }

    private void refused(String message) {
        assertEquals(message, assertThrows(LanguageFileException.class, this::read).getMessage());
    }

    private List<LanguageFiles> read() throws IOException {
        try (var classPath = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null)) {
            return new LanguageFolders(classPath).languages();
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Files.writeString(file(file), Files.readString(file(file)).replace(from, to));
    }

    private Path file(String name) {
        return folder.resolve("languages/en").resolve(name);
    }
}
