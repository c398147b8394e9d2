package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.fixture.TerminalCommand;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line on a terminal that says what a build is doing. */
class ProgressLineTest {
    private static final String DOWNLOADS = """
            [INFO] Scanning for projects...
            [INFO] Downloading from central: https://repo.example/maven2/org/a/a-1.pom
            [INFO] Downloaded from central: https://repo.example/maven2/org/a/a-1.pom (2.6 kB at 5.0 kB/s)
            [INFO] Downloading from central: https://repo.example/maven2/org/a/a-1.jar
            [INFO] Downloaded from central: https://repo.example/maven2/org/a/a-1.jar (12 MB at 5.0 MB/s)
            [INFO] Downloading from central: https://repo.example/maven2/org/b/b-2.jar
            """;

    @TempDir
    private Path root;

    @Test
    void beforeAnythingIsFetchedMavenStarts() throws Exception {
        assertEquals("Starting Maven…", lineOf("[INFO] Scanning for projects...\n"));
    }

    @Test
    void itSaysHowMuchIsThereAndWhatIsFetchedNow() throws Exception {
        assertEquals("Downloading: 12 MB in 2 files so far, now b-2.jar", lineOf(DOWNLOADS));
    }

    @Test
    void itSaysWhenItCompiles() throws Exception {
        assertEquals("Compiling 431 files…", lineOf(
                DOWNLOADS + "[INFO] Compiling 431 source files with javac [debug release 25] to target/classes\n"));
    }

    @Test
    void itIsSeenOnATerminalOnlyAndRemovedAtTheEnd() throws Exception {
        LauncherCopy copy = new LauncherCopy(root);
        Optional<List<String>> terminal = TerminalCommand.of("'" + copy.project() + "/talk'");
        assumeTrue(terminal.isPresent(), TerminalCommand.HOW_TO_INSTALL);
        copy.shell("mkfifo go", Map.of());
        copy.maven("cat <<'END'\n" + DOWNLOADS + "END", "cat go");

        Process process = copy.started(terminal.orElseThrow(),
                Map.of("JAVA_HOME", copy.jdk("jdk", "25").toString(), "SHELL", "/bin/sh"));
        BufferedReader screen = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf("now b-2.jar (") < 0) {
            int letter = screen.read();
            assertTrue(letter >= 0, seen.toString());
            seen.append((char) letter);
        }
        Files.writeString(root.resolve("go"), "\n");
        for (int letter = screen.read(); letter >= 0; letter = screen.read()) {
            seen.append((char) letter);
        }

        assertTrue(seen.indexOf("\r\033[K\033[?7lDownloading: 12 MB in 2 files so far, now b-2.jar") >= 0,
                seen.toString());
        assertTrue(seen.toString().endsWith("\r\033[K"), seen.toString());
        assertFalse(seen.indexOf("Built") >= 0, seen.toString());
    }

    private String lineOf(String log) throws Exception {
        LauncherCopy copy = new LauncherCopy(root);
        Files.writeString(root.resolve("log"), log);
        return copy.shell("awk -f \"$1/src/launch/progress.awk\" log", Map.of()).out().strip();
    }
}
