package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.model.InteractionModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Days and weeks, each a script that {@code ./talk --fast --fresh --at …} plays too; its comments say what is heard. */
class ScriptedWeeksTest {
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "weeks");
    private static final String BEGINS = "# begins ";
    private static final String HEARS = "# hears ";
    private static final String SILENT = "# silent ";

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> everyScript() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            return scripts.sorted()
                    .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> plays(script)))
                    .toList();
        }
    }

    private void plays(Path script) throws IOException {
        List<String> lines = Files.readAllLines(script);
        List<String> answers = answers(String.join("\n", lines) + "\n", script,
                lines.stream().filter(line -> line.startsWith(BEGINS)).findFirst().orElseThrow());
        int act = -1;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            String where = script.getFileName() + ", line " + (number + 1) + ": ";
            if (line.startsWith(HEARS)) {
                String words = line.substring(HEARS.length());
                assertTrue(answers.get(act).contains(words), where + words + "\nis not heard in:\n" + answers.get(act));
            } else if (line.startsWith(SILENT)) {
                String words = line.substring(SILENT.length());
                assertFalse(answers.get(act).contains(words), where + words + "\nis heard in:\n" + answers.get(act));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                act++;
                assertTrue(answers.get(act).startsWith(line), where + answers.get(act));
            }
        }
        assertEquals(answers.size() - 1, act, "every line is played");
    }

    /** What follows each line that is played, in one line. */
    private List<String> answers(String script, Path name, String begins) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false, false, Map.of());
        var talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                Main::wired);

        int status = talk.run("--fast", "--folder", folder.resolve(name.getFileName()).toString(), "--at",
                begins.substring(BEGINS.length()).strip());

        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        var answers = new ArrayList<String>();
        for (String part : out.toString(StandardCharsets.UTF_8).split("(?m)^> ")) {
            answers.add(part.replaceAll("(?m)^ *(\\[\\d+:\\d\\d])?", "").replaceAll("\\s+", " ").strip());
        }
        return answers.subList(1, answers.size());
    }
}
