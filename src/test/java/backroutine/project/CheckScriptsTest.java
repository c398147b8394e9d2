package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code .ci/check-scripts}, which checks all shell scripts. */
class CheckScriptsTest {
    private static final List<String> TOOLS = List.of("sh", "find", "awk", "sed", "sort", "grep", "head", "dirname");
    @TempDir
    private Path project;
    private Path check;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.createDirectory(project.resolve("src"));
        check = Files.createDirectory(project.resolve(".ci")).resolve("check-scripts");
        Files.copy(Path.of(".ci", "check-scripts"), check);
    }

    @Test
    void itFindsEveryScriptOfTheProject() throws Exception {
        TreeSet<String> scripts = new TreeSet<>();
        for (Path file : ProjectFiles.all()) {
            String first = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines()
                    .findFirst()
                    .orElse("");
            if (first.matches("#!.*sh") || file.toString().endsWith(".sh")) {
                scripts.add(file.toString());
            }
        }

        assertTrue(scripts.containsAll(List.of("talk", "bench", "deploy", "languages", "models", ".ci/run")));
        assertEquals(List.copyOf(scripts), Command.run(List.of("/bin/sh", ".ci/check-scripts", "--list")).lines());
    }

    @Test
    void aScriptForOneShellOnlyOrOneThatGoesOnAfterAFailureIsRefused() throws Exception {
        script("tool", "#!/bin/bash\nset -eu");
        script("other tool", "#!/bin/sh\necho any");

        Command run = run(withoutShellCheck());

        assertEquals(1, run.status());
        assertEquals(List.of("scripts: other tool goes on after a failure: add the line set -eu",
                "scripts: tool begins with #!/bin/bash, but must begin with #!/bin/sh, which every system has"),
                run.lines());
    }

    @Test
    void withoutShellCheckItSaysSo() throws Exception {
        assertEquals(new Command(0, "scripts: 1 found, all for any POSIX shell; ShellCheck is not installed "
                + "(apt-get install shellcheck), so it was not run\n"), run(withoutShellCheck()));
    }

    @Test
    void aFaultThatShellCheckFindsIsReported() throws Exception {
        assumeTrue(found("shellcheck").isPresent(), "shellcheck is not installed: apt-get install shellcheck");
        script("tool", "#!/bin/sh\nset -eu\nrm -rf $1/any");

        Command run = run(Map.of());

        assertEquals(1, run.status());
        assertTrue(run.printed().contains("SC2086"), run.printed());
        assertTrue(run.printed().endsWith("scripts: ShellCheck found the faults above\n"), run.printed());
    }

    private Command run(Map<String, String> environment) throws Exception {
        return Command.run(project, environment, List.of("/bin/sh", check.toString()));
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(project.resolve(name), text + "\n");
    }

    /** A PATH on which only the tools are found that the script itself needs. */
    private Map<String, String> withoutShellCheck() throws IOException {
        Path tools = Files.createDirectories(project.resolve("target/tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), found(tool).orElseThrow());
        }
        return Map.of("PATH", tools.toString());
    }

    private static Optional<Path> found(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
