package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.routine.json.RoutineFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that are made from the language folders, in the project and for a deployment. */
class SkillPackageTest {
    private static final Path PACKAGE = Path.of("skill-package");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "languages");
    private static final String MODELS = "interactionModels/custom/";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path folder;

    @Test
    void thePackageInTheProjectIsUpToDate() throws IOException {
        List<String> stale = SkillPackage.ofMainLocales(SkillLanguages.bundled(), SkillPackage.manifestIn(PACKAGE))
                .staleIn(PACKAGE);

        assertEquals(List.of(), stale,
                "run ./models: these files in skill-package are not what src/main/resources/languages makes");
    }

    @Test
    void aStaleFileIsNamedAndThenWritten() throws IOException {
        copyTo(folder.resolve("skill-package"));
        assertEquals(0, run("--check"));
        Files.writeString(folder.resolve("skill-package/" + MODELS + "en-US.json"), "{}");
        Files.writeString(folder.resolve("skill-package/" + MODELS + "en-GB.json"), "{}");

        assertEquals(1, run("--check"));
        assertEquals("""
                ./models: skill-package/interactionModels/custom/en-GB.json is stale: run ./models
                ./models: skill-package/interactionModels/custom/en-US.json is stale: run ./models
                """, err.toString(StandardCharsets.UTF_8));

        assertEquals(0, run());
        assertEquals(0, run("--check"));
        assertFalse(Files.exists(folder.resolve("skill-package/" + MODELS + "en-GB.json")));
    }

    @Test
    void everyLocaleHasAModelAndStoreTexts() throws IOException {
        copyTo(folder.resolve("skill-package"));

        assertEquals(0, run("--every-locale", "--into", folder.resolve("all").toString()));

        JsonNode manifest = new ObjectMapper().readTree(folder.resolve("all/skill.json").toFile()).get("manifest");
        for (String locale : List.of("en-US", "en-CA", "en-GB", "en-AU", "en-IN")) {
            assertTrue(Files.exists(folder.resolve("all/" + MODELS + locale + ".json")), locale);
            assertEquals("My Back Routine", manifest.at("/publishingInformation/locales/" + locale + "/name").asText());
            assertEquals("PRIVACY_URL",
                    manifest.at("/privacyAndCompliance/locales/" + locale + "/privacyPolicyUrl").asText());
        }
        assertTrue(Files.exists(folder.resolve("all/assets/images/en-US_smallIcon.png")));
    }

    /** The main language is always there; another one only if a native speaker has read it, or if it is asked for. */
    @Test
    void aLanguageThatNobodyHasReadIsThereOnlyIfItIsAskedFor() throws IOException {
        copyTo(folder.resolve("skill-package"));
        Path german = folder.resolve("all/" + MODELS + "de-DE.json");

        assertEquals(0, run("--every-locale", "--into", folder.resolve("all").toString()));
        assertEquals(LanguageFolders.bundled().writing("de").isRead(), Files.exists(german));

        assertEquals(0, run("--every-locale", "--into", folder.resolve("all").toString(), "--languages", "en,de"));
        assertTrue(Files.exists(german));
    }

    @Test
    void aLanguageThatIsNotThereAndAPackageWithoutTheMainOneAreRefused() throws IOException {
        copyTo(folder.resolve("skill-package"));

        assertEquals(2, run("--every-locale", "--into", folder.toString(), "--languages", "en,xx"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("./models: there is no language xx; there are en"));
        assertEquals(2, run("--every-locale", "--into", folder.toString(), "--languages", "de"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("the main language en must be among the languages"));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertEquals(2, run("--into", "x"));
        assertEquals("./models: unknown options: --into x; see ./models --help\n",
                err.toString(StandardCharsets.UTF_8));
    }

    /** A new language needs a folder and a line in the index, and no change of Java. */
    @Test
    void aLanguageThatIsAddedToTheClassPathHasItsOwnModel() throws IOException {
        Path added = Files.createDirectories(folder.resolve("languages/qq"));
        Files.writeString(folder.resolve("languages/languages.txt"), "qq  # No language.\n");
        for (String file : List.of("language.json", "speech.properties", "exercises.json", "store.json",
                "utterances.txt", "alexa.json", "body-parts.json", "moments.json")) {
            String text = Files.readString(RESOURCES.resolve("en").resolve(file))
                    .replace("my back routine", "quick back routine")
                    .replaceAll("\"en-[A-Z]{2}\": [^\n]*\n", "")
                    .replace("\"locales\": {\n", "\"locales\": {\"qq-QQ\": \"Europe/Berlin\"");
            Files.writeString(added.resolve(file), text);
        }
        try (URLClassLoader classPath = new URLClassLoader(new URL[]{folder.toUri().toURL()},
                SkillPackageTest.class.getClassLoader())) {
            var languages = new SkillLanguages(new LanguageFolders(classPath), RoutineFile::bundled);

            SkillPackage made = SkillPackage.ofMainLocales(languages, SkillPackage.manifestIn(PACKAGE));

            assertTrue(made.files().keySet().containsAll(List.of(MODELS + "qq-QQ.json", MODELS + "en-US.json")));
            assertTrue(made.files().get(MODELS + "qq-QQ.json").contains("\"invocationName\": \"quick back routine\""));
        }
    }

    private int run(String... arguments) {
        err.reset();
        return new Main(folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private static void copyTo(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(PACKAGE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
