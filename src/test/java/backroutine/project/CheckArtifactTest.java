package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code .ci/check-artifact} builds: it always builds something, or fails. Maven and the next script only say what they see. */
class CheckArtifactTest {
    private static final String BUILT = "built: .ci .gitignore committed\nchecked: target\n";

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void copyTheScript() throws IOException {
        project = Files.createDirectories(folder.resolve("my project"));
        Path ci = Files.createDirectory(project.resolve(".ci"));
        Files.copy(Path.of(".ci", "check-artifact"), ci.resolve("check-artifact"), StandardCopyOption.COPY_ATTRIBUTES);
        script(ci.resolve("check-deployed"), "echo checked: $1");
        script(Files.createDirectories(folder.resolve("tools")).resolve("mvn"),
                "case $* in *install) echo built: $(ls -A) ;; esac");
        Files.writeString(project.resolve(".gitignore"), "/target/\n*.iml\n");
        Files.createFile(project.resolve("committed"));
        Files.createDirectories(project.resolve("target/classes"));
        Files.createFile(project.resolve("any.iml"));
    }

    @Test
    void ofACheckoutItBuildsTheLastCommit() throws Exception {
        commit();
        Files.createFile(project.resolve("not committed"));

        assertEquals(new Command(0, BUILT), check(Map.of()));
    }

    /** Git refuses a checkout that belongs to somebody else, as in a container. */
    @Test
    void aCheckoutThatGitRefusesIsNotPassedOver() throws Exception {
        commit();

        Command check = check(Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"));

        assertEquals(1, check.status(), check.printed());
        assertTrue(check.printed().contains("dubious ownership"), check.printed());
        assertEquals("artifact: git did not read the last commit, so nothing was built; the reason stands above",
                check.lines().getLast());
    }

    @Test
    void aCheckoutWithoutACommitIsNotPassedOver() throws Exception {
        git("init", "-q");

        Command check = check(Map.of());

        assertEquals(1, check.status(), check.printed());
        assertTrue(check.lines().getLast().startsWith("artifact: git did not read the last commit"), check.printed());
    }

    @Test
    void ofASourceArchiveItBuildsTheFolderWithoutWhatGitIgnores() throws Exception {
        assertEquals(new Command(0, BUILT), check(Map.of()));
    }

    /** The script reads no other one. */
    @Test
    void whatGitIgnoresIsInTheFileOfTheRoot() throws Exception {
        assertEquals(List.of(Path.of(".gitignore")), ProjectFiles.named(".gitignore"));
    }

    private void commit() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=any", "-c", "user.email=any@example.org", "commit", "-q", "-m", "any");
    }

    private void git(String... words) throws Exception {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "git"))), "git is not installed");
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        Command git = Command.run(project, withoutSettings(Map.of()), List.of(command));
        assertEquals(0, git.status(), git.printed());
    }

    private Command check(Map<String, String> environment) throws Exception {
        return Command.run(folder, withoutSettings(environment), List.of(project + "/.ci/check-artifact"));
    }

    /** The fake Maven, and none of the settings of this machine. */
    private Map<String, String> withoutSettings(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", folder.resolve("tools") + File.pathSeparator + System.getenv("PATH"));
        all.put("GIT_CONFIG_GLOBAL", "/dev/null");
        all.put("GIT_CONFIG_NOSYSTEM", "1");
        all.put("LC_ALL", "C");
        return all;
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }
}
