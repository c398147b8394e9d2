package backroutine.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code ./languages}, in a copy of the project's texts. */
class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path home;

    @BeforeEach
    void copyTexts() throws IOException {
        for (String folder : new String[]{"src/main/resources/languages", "src/talk/resources/languages",
                "src/test/resources/spoken", "src/test/resources/backroutine", "docs"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = home.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aNewLanguageHasEveryFileAndTheEnglishTextBesideIt() throws IOException {
        assertEquals(0, run("--new", "nl"));

        Folder dutch = new Folder(home, "nl");
        Folder.ALL.forEach(file -> assertTrue(dutch.has(file), file));
        assertTrue(dutch.text("speech.properties")
                .orElseThrow()
                .contains("# English: Hold for {seconds} seconds.\n"
                        + "count.hold-seconds=\n"));
        assertTrue(dutch.text("language.json").orElseThrow().contains("\"nl-NL\": \"Europe/Amsterdam\""));
        assertTrue(dutch.text("language.json").orElseThrow().contains("\"eenentwintig\""));
        assertTrue(Files.readString(Folder.languages(home).resolve("languages.txt")).endsWith("nl\n"));
    }

    @Test
    void everythingIsMissingInANewLanguage() {
        run("--new", "nl");
        out.reset();

        assertEquals(1, run("--missing", "nl"));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("count.rest is missing; English: Rest."), printed);
        assertTrue(printed.contains("[SkipIntent] has no samples, English has"), printed);
        assertTrue(printed.contains("exercises.glute-bridge.cue is still English"), printed);
        assertTrue(printed.contains("docs/nl/terms.md:1: the line is still English"), printed);
        assertTrue(printed.contains("prompts is not written yet, so nothing is checked by it"), printed);
        assertTrue(printed.matches("(?s).*\\n\\d{3,} things are missing or wrong\\n"), printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speech.properties | count.rest=Pause.        | count.rest=Rest.               | count.rest is still English: Rest.
            speech.properties | count.rest=Pause.        | ''                             | count.rest is missing; English: Rest.
            speech.properties | Halte {seconds:second}   | Halte {second:second}          | has [second], which the program does not fill in; it fills in [seconds]
            speech.properties | Ich rede leise.          | Ich rede für Sie leise.        | has "Sie": the user is addressed with du
            speech.properties | oder warte einfach       | oder sag purzelbaum            | asks for "purzelbaum", which is no sample of any intent
            speech.properties | count.hold=halten        | count.hold=ganz lange halten   | cannot be counted: "ganz lange halten" needs about
            speech.properties | Es geht weiter.          | Es geht weiter just now okay.  | has the English words "just now"
            speech.properties | Hör sofort auf. Wähl den Notruf | Hör bald auf. Ruf den Arzt | does not say "^Hör sofort auf", as writing.json asks for
            speech.properties | sag jetzt bereit, oder später: Alexa, starte meine Rückenübungen. | sag bereit. | does not say "Alexa, starte meine Rückenübungen"
            exercises.json    | "counted": "Brücken",    | ''                             | exercises.glute-bridge.counted is missing; English: bridges
            utterances.txt    | [ReadyIntent]            | [ReadyIntents]                 | [ReadyIntent] is missing; English has
            utterances.txt    | [CountUpIntent]          | [CountUpIntent]\\njede sekunde  | is also a sample of
            store.json        | meine rückenübungen      | mein skill                     | has the word "skill", which Amazon forbids
            """)
    void eachMistakeIsReported(String file, String right, String wrong, String report) throws IOException {
        Path path = new Folder(home, "de").file(file);
        String text = Files.readString(path);
        assertTrue(text.contains(right), right);
        Files.writeString(path, text.replace(right, wrong.replace("\\n", "\n")));

        assertEquals(1, run("--missing", "de"));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("languages/de/") && printed.contains(report), printed);
    }

    @Test
    void aRegionalFileThatNothingReadsIsReported() throws IOException {
        Files.writeString(new Folder(home, "de").file("speech.de-AT.properties"), "coach.goodbye=Servus.\n");

        assertEquals(1, run("--missing", "de"));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("speech.de-AT.properties: nothing reads the file: language.json has the locales "
                + "and groups [de-DE]"), printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --new     | en | there is a language en already: see ./languages --missing en
            --new     | EN | "EN" is no code of a language: write two or three letters, such as nl
            --missing | xx | there is no language xx: make its folder with ./languages --new xx
            --missng  | de | unknown options: --missng de; see ./languages --help
            """)
    void aWrongCommandIsReportedInOneLine(String option, String code, String line) {
        assertEquals(2, run(option, code));
        assertEquals("./languages: " + line + "\n", err.toString(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        return new Main(home, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run(arguments);
    }
}
