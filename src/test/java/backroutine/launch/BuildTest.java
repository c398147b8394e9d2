package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.launch.LauncherCopy.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** When the launchers build, what they print then, and that two of them do not build at once. */
class BuildTest {
    static final List<String> LAUNCHERS = List.of(LauncherCopy.LAUNCHERS);
    private static final String FIRST = "Building; what is missing is downloaded, about 150 MB the first time…\n";
    private static final String CHANGED = "Building what has changed…\n";

    private LauncherCopy copy;
    private Map<String, String> environment;

    @BeforeEach
    void copyLaunchers(@TempDir Path root) throws IOException {
        copy = new LauncherCopy(root);
        copy.maven();
        environment = Map.of("JAVA_HOME", copy.jdk("jdk", "25.0.1").toString());
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void theFirstBuildPrintsALineAtItsBeginningAndOneAtItsEnd(String launcher) throws Exception {
        copy.maven(download("a.pom", "520 B"), download("b.jar", "1.2 MB"), download("c.jar", "900 kB"));

        Run run = copy.run(launcher, environment);

        assertEquals(new Run(0, "", FIRST + "Built; downloaded 2 MB in 3 files.\n"), run);
    }

    @Test
    void nothingIsBuiltAndNothingPrintedWhereNothingHasChanged() throws Exception {
        copy.run("talk", environment);

        for (String launcher : LAUNCHERS) {
            assertEquals(new Run(0, "", ""), copy.run(launcher, environment));
        }

        assertEquals(1, copy.builds());
    }

    /** Whoever removes Maven after the build can still talk. */
    @Test
    void neitherMavenNorJavaHomeIsNeededWhereNothingHasChanged() throws Exception {
        copy.run("talk", environment);
        Files.delete(copy.root().resolve("tools/mvn"));

        assertEquals(new Run(0, "", ""), copy.run("talk", Map.of()));
    }

    @Test
    void aChangedSourceFileIsBuilt() throws Exception {
        copy.run("talk", environment);
        changeSource();

        assertEquals(new Run(0, "", CHANGED + "Built.\n"), copy.run("bench", environment));
        assertEquals(2, copy.builds());
    }

    /** The class path of the last build names the folder in which it was. */
    @Test
    void aMovedFolderIsBuiltAnew() throws Exception {
        copy.run("talk", environment);

        Run run = copy.shell("mv project moved; exec moved/talk", environment);

        assertEquals(new Run(0, "", CHANGED + "Built.\n"), run);
        assertTrue(copy.calls().contains(copy.root().toRealPath() + "/moved/target/classes"), copy.calls().toString());
    }

    @Test
    void aDeletedLibraryIsFetchedAgain() throws Exception {
        copy.run("talk", environment);
        Files.delete(copy.project().resolve("target/classes"));

        copy.run("talk", environment);

        assertEquals(2, copy.builds());
    }

    @Test
    void aJdkThatIsGoneIsReplacedByAnother() throws Exception {
        copy.run("talk", environment);
        Files.delete(copy.root().resolve("jdk/bin/java"));
        Path other = copy.jdk("system/usr/lib/jvm/temurin-25", "25.0.3");

        assertEquals(0, copy.run("talk", environment).status());

        assertTrue(copy.calls().contains("mvn on " + other), copy.calls().toString());
    }

    @Test
    void aFailedDownloadIsOneLineWithTheCause() throws Exception {
        copy.maven(
                """
                        echo '[WARNING] something else'
                        echo '[ERROR] Plugin p:1 could not be resolved: Failed to read artifact descriptor for p:jar:1: Could not \
                        transfer artifact p:pom:1 from/to central (https://repo.example/maven2): transfer failed for p.pom -> [Help 1]'
                        echo 'Caused by: org.eclipse.aether.transfer.ArtifactTransferException: Could not transfer'
                        echo 'Caused by: java.net.UnknownHostException: repo.example: Name or service not known'
                        exit 1
                        """);

        assertDownloadFailed("central (https://repo.example/maven2): transfer failed for p.pom: "
                + "repo.example: Name or service not known");
    }

    @Test
    void aMissingArtifactOfTheBillOfMaterialsIsOneLineToo() throws Exception {
        copy.maven(
                """
                        echo '[ERROR] Non-resolvable import POM: Cannot access central (https://repo.example) in offline mode and the \
                        artifact s:bom:pom:1 has not been downloaded from it before. @ line 66, column 19'
                        exit 1
                        """);

        assertDownloadFailed("Cannot access central (https://repo.example) in offline mode and the artifact "
                + "s:bom:pom:1 has not been downloaded from it before");
    }

    @Test
    void aMavenThatIsTooOldIsOneLine() throws Exception {
        copy.maven("""
                echo '[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireMavenVersion failed with message:'
                echo '[ERROR] This Maven is too old: get a newer one'
                exit 1
                """);

        assertEquals(new Run(1, "", FIRST + "./talk: This Maven is too old: get a newer one\n"),
                copy.run("talk", environment));
    }

    @Test
    void whateverElseMavenPrintsOfAFailureIsShown() throws Exception {
        copy.maven("echo 'Error occurred during initialization of VM'; exit 1");

        assertEquals(new Run(1, "", FIRST + "Error occurred during initialization of VM\n"
                + "./talk: it could not be built; the output of Maven is in " + log() + "\n"),
                copy.run("talk", environment));
    }

    @Test
    void aMistakeInTheCodeIsShownAsMavenTellsIt() throws Exception {
        copy.maven("""
                echo '[INFO] Compiling 2 source files with javac'
                echo '[ERROR] /src/A.java:[3,5] cannot find symbol'
                echo '[ERROR] /src/A.java:[3,5] cannot find symbol'
                echo '[ERROR] Re-run Maven using the -X switch to enable full debug logging.'
                exit 1
                """);

        Run run = copy.run("models", environment);

        assertEquals(new Run(1, "", FIRST + "[ERROR] /src/A.java:[3,5] cannot find symbol\n"
                + "./models: it could not be built; the output of Maven is in " + log() + "\n"), run);
    }

    @Test
    void theNextRunAfterAFailureBuildsAgain() throws Exception {
        copy.maven("exit 1");
        copy.run("talk", environment);
        copy.maven();

        assertEquals(0, copy.run("talk", environment).status());
        assertEquals(2, copy.builds());
    }

    @Test
    void aSecondLauncherWaitsForTheBuildOfTheFirstAndDoesNotRepeatIt() throws Exception {
        copy.shell("mkfifo begun go", Map.of());
        copy.maven("[ $(grep -c ^mvn calls) = 1 ] || exit 1", "echo >begun", "cat go");
        Process first = copy.started("exec \"$1/talk\"", environment);
        Files.readString(copy.root().resolve("begun"));

        Process second = copy.started("exec \"$1/models\"", environment);
        BufferedReader printed = second.errorReader();
        String waits = printed.readLine();
        assertTrue(waits.startsWith("Waiting for another build in this folder (process " + first.pid()
                + "); if that is no build, delete /"), waits);
        assertTrue(waits.endsWith("/target/launch/building"), waits);
        Files.writeString(copy.root().resolve("go"), "\n");

        assertEquals(List.of(), printed.lines().toList());
        assertEquals(0, second.waitFor());
        assertEquals(0, first.waitFor());
        assertEquals(1, copy.builds());
    }

    /** A build that was killed cannot remove its lock. */
    @Test
    void theLockOfAProcessThatIsGoneIsNotWaitedFor() throws Exception {
        Path lock = copy.project().resolve("target/launch/building");
        Files.createDirectories(lock.getParent());
        copy.shell("sh -c 'echo $$' >'" + lock + "'", Map.of());

        assertEquals(new Run(0, "", FIRST + "Built.\n"), copy.run("talk", environment));
        assertFalse(Files.exists(lock));
    }

    private void assertDownloadFailed(String cause) throws Exception {
        assertEquals(new Run(1, "", FIRST + "./talk: a download failed: " + cause
                + ". Run this again when the network is there; the output of Maven is in " + log() + "\n"),
                copy.run("talk", environment));
        assertFalse(Files.exists(copy.project().resolve("target/launch/building")));
    }

    private Path log() throws IOException {
        return copy.project().toRealPath().resolve("target/launch/build.log");
    }

    private void changeSource() throws IOException {
        FileTime built = Files.getLastModifiedTime(copy.project().resolve("target/launch/ready"));
        Path source = Files.writeString(copy.project().resolve("src/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(built.toInstant().plus(Duration.ofMinutes(1))));
    }

    private static String download(String file, String size) {
        return """
                echo '[INFO] Downloading from central: https://repo.example/maven2/%1$s'
                echo '[INFO] Downloaded from central: https://repo.example/maven2/%1$s (%2$s at 3.4 MB/s)'\
                """.formatted(file, size);
    }
}
