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

/** Plays a script with {@code ./talk --fast}. */
final class ScriptRun {
    private ScriptRun() {}

    /**
     * What is shown after each line of the script; fails if {@code ./talk} fails.
     *
     * @param folder where progress is kept
     */
    static List<String> answers(ScriptFile script, String locale, Path folder) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.text().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false, false, Map.of());
        var talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                Main::wired);

        int status = talk.run("--fast", "--locale", locale, "--folder", folder.toString(), "--at",
                script.begins().toString());

        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        return ScriptFile.answers(out.toString(StandardCharsets.UTF_8));
    }
}
