package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.launch.LauncherCopy.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real skill, started by ./talk in a folder with a space and a letter outside ASCII, in the locale C. */
class RealTalkTest {
    private static final Map<String, String> PLAIN_LOCALE = Map.of("LC_ALL", "C");
    /** Moves the project to such a folder, and makes it look as Maven leaves it. */
    private static final String MOVED = """
            folder=$(pwd -P)/$(printf 'my r\\303\\274cken')
            mv "$1" "$folder"
            sed "s|@|$folder|g" where >"$folder/target/launch/where"
            printf '%s\\n' "$folder" >"$folder/target/launch/ready"
            """;

    private LauncherCopy copy;

    @BeforeEach
    void copyWhatIsBuilt(@TempDir Path root) throws IOException {
        copy = new LauncherCopy(root);
        Path target = Files.createDirectories(copy.project().resolve("target"));
        Files.createDirectory(target.resolve("launch"));
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            if (Files.isDirectory(Path.of(entry))) {
                String name = "classes-" + entries.size();
                copyFolder(Path.of(entry), target.resolve(name));
                entries.add("@/target/" + name);
            } else if (Files.exists(Path.of(entry))) {
                entries.add(Path.of(entry).toAbsolutePath().toString());
            }
        }
        Files.writeString(root.resolve("where"),
                System.getProperty("java.home") + "\n" + String.join(":", entries) + "\n");
    }

    @Test
    void aConversationIsPlayedAndProgressIsKeptInThatFolder() throws Exception {
        Run run = copy.shell(MOVED + """
                printf 'start my back routine\\nyes\\npause\\n' | "$folder/talk" --fast
                [ -s "$folder/.talk/clock" ]
                """, PLAIN_LOCALE);

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("> start my back routine\n"), run.out());
        assertTrue(run.out().contains("…"), run.out());
    }

    @Test
    void aSecondOneSaysAtOnceWhichProcessHoldsTheFolder() throws Exception {
        Process first = copy.started(MOVED + "exec \"$folder/talk\" --fast", PLAIN_LOCALE);
        String welcome = first.inputReader().readLine();

        Run second = copy.shell("exec my*/talk --fast", PLAIN_LOCALE);
        first.getOutputStream().close();

        assertTrue(welcome != null && !welcome.isBlank(), "the first one has begun");
        assertEquals(2, second.status());
        assertTrue(second.err()
                .matches("\\./talk: another \\./talk \\(process " + first.pid()
                        + "\\) uses .*/my rücken/\\.talk; close it, or choose another folder with --folder\n"),
                second.err());
        assertEquals(0, first.waitFor());
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
