package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkout by Git for Windows works, too: in WSL, where scripts start as they are. */
class CheckoutTest {
    private static final Set<String> NOT_SOURCES = Set.of(".git", "target", "node_modules", ".talk", ".aws-sam",
            ".deploy");

    @TempDir
    private Path folder;

    @Test
    void gitForWindowsDoesNotChangeTheEndsOfLines() throws Exception {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "git"))), "git is installed");
        for (String file : List.of(".gitattributes", "talk", "src/launch/build.sh", "pom.xml",
                "docs/pictures/page.png")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        git("init", "-q");
        git("add", ".");
        Files.delete(folder.resolve("talk"));
        Files.delete(folder.resolve("src/launch/build.sh"));
        Files.delete(folder.resolve("pom.xml"));
        Files.delete(folder.resolve("docs/pictures/page.png"));

        git("checkout", "-q", "--", ".");

        for (String file : List.of("talk", "src/launch/build.sh", "pom.xml", "docs/pictures/page.png")) {
            assertEquals(-1, Files.mismatch(Path.of(file), folder.resolve(file)), file);
        }
        assertTrue(Files.isExecutable(folder.resolve("talk")));
    }

    @Test
    void everyFileHasANameThatWindowsAllows() throws IOException {
        Set<String> withoutCase = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(Path.of(""))) {
            String name = file.getFileName().toString();
            boolean reserved = name.toLowerCase(Locale.ROOT).matches("(con|aux|nul|prn|com\\d|lpt\\d)(\\..*)?");
            if (name.matches(".*([<>:\"|?*\\\\]|[. ]$).*") || reserved
                    || !withoutCase.add(file.toString().toLowerCase(Locale.ROOT))) {
                wrong.add(file.toString());
            }
        }

        assertEquals(List.of(), wrong);
        assertFalse(withoutCase.isEmpty());
    }

    private static List<Path> sources(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!NOT_SOURCES.contains(file.getFileName().toString())) {
                    found.add(file);
                    if (Files.isDirectory(file)) {
                        found.addAll(sources(file));
                    }
                }
            }
        }
        return found;
    }

    /** Runs git as Git for Windows is set up by default, and without the settings of this machine. */
    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=true", "-c", "core.safecrlf=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process git = builder.start();
        String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), printed);
    }
}
