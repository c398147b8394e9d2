package backroutine.talk;

import backroutine.models.LanguageFiles;
import backroutine.models.LanguageFolders;
import java.nio.file.Path;
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
                        .check(ScriptRun.answers(script, script.locale().orElse(files.language().mainLocale()),
                                folder.resolve(code + script.name())))));
    }
}
