package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
            ".deploy", ".ask", ".idea", ".vscode", ".cifuzz-corpus");

    @TempDir
    private Path folder;

    @Test
    void gitForWindowsDoesNotChangeTheEndsOfLines() throws Exception {
        assumeTrue(isInstalled(), "git is not installed");
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

    /** The bytes of a finding are the test, and Git would take one that is text for a text. */
    @Test
    void gitForWindowsDoesNotChangeAFindingOfTheFuzzer() throws Exception {
        assumeTrue(isInstalled(), "git is not installed");
        Path finding = folder.resolve("src/test/resources/backroutine/alexa/RequestFuzzInputs/anyBytes/finding");
        byte[] bytes = "{\r\n\n}\r\n".getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(finding.getParent());
        Files.write(finding, bytes);
        Files.copy(Path.of(".gitattributes"), folder.resolve(".gitattributes"));
        git("init", "-q");
        git("add", ".");
        Files.delete(finding);

        git("checkout", "-q", "--", ".");

        assertArrayEquals(bytes, Files.readAllBytes(finding));
    }

    /** Git guesses from the bytes what is a text, so a file that is none is named. */
    @Test
    void gitIsToldOfEachFileThatIsNoText() throws Exception {
        assumeTrue(isInstalled(), "git is not installed");
        Files.copy(Path.of(".gitattributes"), folder.resolve(".gitattributes"));
        git("init", "-q");
        List<String> notText = new ArrayList<>();
        List<String> guessed = new ArrayList<>();
        for (Path file : sources(Path.of(""))) {
            if (Files.isRegularFile(file) && !isText(Files.readAllBytes(file))) {
                notText.add(file.toString());
                if (!git("check-attr", "text", "--", file.toString()).endsWith(": text: unset\n")) {
                    guessed.add(file.toString());
                }
            }
        }

        assertEquals(List.of(), guessed);
        assertTrue(notText.contains("docs/pictures/page.png"), notText.toString());
    }

    /** Whether a file is UTF-8 with lines that end as everywhere in this project. */
    private static boolean isText(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return !text.contains("\ufffd") && text.indexOf('\r') < 0 && text.indexOf('\0') < 0;
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

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "git")));
    }

    /**
     * Runs git as Git for Windows is set up by default, and without the settings of this machine.
     *
     * @return what it prints
     */
    private String git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=true", "-c", "core.safecrlf=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process git = builder.start();
        String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), printed);
        return printed;
    }
}
