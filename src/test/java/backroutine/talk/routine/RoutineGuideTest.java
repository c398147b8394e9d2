package backroutine.talk.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.SixthExercise;
import backroutine.fixture.SkillFixture;
import backroutine.json.InvalidFileException;
import backroutine.language.English;
import backroutine.language.Language;
import backroutine.models.LanguageFolders;
import backroutine.routine.Routine;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code docs/routine.md}, done one after another in a copy of the data. */
class RoutineGuideTest {
    private static final Path GUIDE = Path.of("docs", "routine.md");
    private static final String TEST = "src/test/java/backroutine/routine/json/RoutinePrescriptionTest.java";
    private static final String ROUTINE = "src/main/resources/routine/back.json";
    private static final List<String> CODES = LanguageFolders.bundled().codes();

    @TempDir
    private Path folder;

    @Test
    void aChangeOfDoseTakesTwoFiles() throws IOException {
        assertEquals(List.of(ROUTINE, TEST), files(section("How to change a dose")));
    }

    @Test
    void aNewExerciseTakesTheseFilesInThisOrder() throws IOException {
        assertEquals(List.of(ROUTINE, "src/main/resources/languages/en/exercises.json",
                "src/main/resources/languages/de/exercises.json", "skill-package/interactionModels/custom", TEST,
                "src/main/resources/routine/figures/heel-slide.json",
                "src/test/java/backroutine/conversations/EnglishFirstVisitTest.java"),
                files(section("How to add an exercise")));
    }

    @Test
    void aNewDoseIsReadInEveryLanguageAndOnlyThePrescriptionDiffers() throws IOException {
        String shipped = DoseFile.bundled(folder).text();
        String row = "glute-bridge: 1* a day, 2 x 10, lift";
        assertTrue(Files.readString(Path.of(TEST)).contains(row), row);

        Path copy = write(shipped, "\"id\": \"glute-bridge\"", "\"value\": 10", "\"value\": 12");

        for (String code : CODES) {
            Routine changed = DoseFile.at(copy)
                    .routine(RoutineWords.of(LanguageFolders.bundled().language(code).orElseThrow().language()));
            assertEquals(12, changed.exercise("glute-bridge").dose().repetitions().value());
        }
    }

    @Test
    void aDoseThatIsTooLongIsRefusedAsTheGuideSays() throws IOException {
        Path copy = write(DoseFile.bundled(folder).text(), "\"id\": \"glute-bridge\"", "\"value\": 10",
                "\"value\": 30");

        InvalidFileException refused = assertThrows(InvalidFileException.class,
                () -> DoseLanguages.ofSession("en-US").inAll(DoseFile.at(copy)));

        assertShown(refused.getMessage().replace(copy.toString(), "routine/back.json"));
    }

    @Test
    void aNewExerciseIsReadInALanguageAsSoonAsItHasItsWords() throws IOException {
        SixthExercise.copyData(folder);
        SixthExercise.addDose(folder);
        for (String code : Stream.concat(Stream.of("en"), CODES.stream().filter(other -> !other.equals("en")))
                .toList()) {
            InvalidFileException refused = assertThrows(InvalidFileException.class, () -> routine(code));
            assertShown("routine/back.json: " + refused.getMessage());

            SixthExercise.addWords(folder, code);

            assertEquals(6, routine(code).exercises().size());
        }
        assertEquals(6, inTheModel());
    }

    @Test
    void everyTestAndEveryCommandOfTheGuideExists() throws IOException {
        String guide = Files.readString(GUIDE);
        for (String name : all("-Dtest='?(\\w+)", guide)) {
            try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
                assertTrue(tests.anyMatch(file -> file.getFileName().toString().startsWith(name)), name);
            }
        }
        for (String command : all("`\\./(\\w+)", guide)) {
            assertTrue(Files.isExecutable(Path.of(command)), command);
        }
    }

    private Routine routine(String code) throws IOException {
        try (var classPath = classPath()) {
            Language language = new SkillFixture(classPath, "routine/back.json").language(code);
            Path file = folder.resolve("routine/back.json");
            return new DoseFile("routine/back.json", file, Files.readString(file)).routine(RoutineWords.of(language));
        } catch (InvalidFileException wrong) {
            throw new InvalidFileException(wrong.getMessage().replaceFirst("^routine/back\\.json: ", ""));
        }
    }

    private int inTheModel() throws IOException {
        try (var classPath = classPath()) {
            return new SkillFixture(classPath, "routine/back.json").interactionModel("en-US")
                    .skill()
                    .values("EXERCISE")
                    .size();
        }
    }

    private URLClassLoader classPath() throws IOException {
        return new URLClassLoader(new URL[]{folder.toUri().toURL()}, null);
    }

    /** A copy of a routine in which something is replaced after the beginning of an exercise. */
    private Path write(String routine, String after, String before, String replacement) throws IOException {
        int from = routine.indexOf(after);
        int at = routine.indexOf(before, from);
        assertTrue(from > 0 && at > 0, after);
        return Files.writeString(folder.resolve("my.json"),
                routine.substring(0, at) + replacement + routine.substring(at + before.length()));
    }

    private static void assertShown(String line) throws IOException {
        assertTrue(Files.readString(GUIDE).lines().map(String::strip).anyMatch(line::equals),
                () -> "docs/routine.md does not show: " + line);
    }

    private static String section(String title) throws IOException {
        return Files.readString(GUIDE).split("\n## " + title + "\n")[1].split("\n## ")[0];
    }

    /** The files that the steps name, in their order. */
    private static List<String> files(String section) {
        return all("`((?:src|skill-package)/[\\w/.-]+)`", section);
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
