package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.model.InteractionModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Days and weeks, each a script that {@code ./talk --fast --fresh --at …} plays too; its comments say what is heard. */
class ScriptedWeeksTest {
    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> everyScript() {
        return ScriptFile.in("weeks")
                .stream()
                .map(script -> DynamicTest.dynamicTest(script.name(), () -> script.check(answers(script))))
                .toList();
    }

    private List<String> answers(ScriptFile script) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.text().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false, false, Map.of());
        var talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                Main::wired);

        int status = talk.run("--fast", "--folder", folder.resolve(script.name()).toString(), "--at",
                script.begins().toString());

        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        return ScriptFile.answers(out.toString(StandardCharsets.UTF_8));
    }
}
