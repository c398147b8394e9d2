package backroutine.talk;

import java.nio.file.Path;
import java.util.List;
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
                .map(script -> DynamicTest.dynamicTest(script.name(),
                        () -> script.check(ScriptRun.answers(script, "en-US", folder.resolve(script.name())))))
                .toList();
    }
}
