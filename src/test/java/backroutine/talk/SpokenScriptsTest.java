package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.models.LanguageFiles;
import backroutine.models.LanguageFolders;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conversations in every language, with the expected speech in the comments: a visit, a pause, pain, an emergency, reminders,
 * progress and deletion. A script plays in the main locale of its language, or in the one that a line {@code # locale fr-CA}
 * names.
 */
class SpokenScriptsTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyScript() {
        return LanguageFolders.bundled().listed().stream().flatMap(this::of);
    }

    private Stream<DynamicTest> of(LanguageFiles files) {
        String code = files.language().code();
        return ScriptFile.in("spoken/" + code)
                .stream()
                .map(script -> DynamicTest.dynamicTest(code + " " + script.name(), () -> script
                        .check(answers(code, script, script.locale().orElse(files.language().mainLocale())))));
    }

    private List<String> answers(String code, ScriptFile script, String locale) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.text().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, false, false, Map.of());
        var talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                Main::wired);
        int status = talk.run("--fast", "--locale", locale, "--folder", folder.resolve(code + script.name()).toString(),
                "--at", script.begins().toString());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        return ScriptFile.answers(out.toString(StandardCharsets.UTF_8));
    }
}
