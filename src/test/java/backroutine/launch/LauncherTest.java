package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.launch.LauncherCopy.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launchers start from everywhere, and find the JDK 25 of the machine. */
class LauncherTest {
    static final List<String> LAUNCHERS = List.of(LauncherCopy.LAUNCHERS);

    private LauncherCopy copy;

    @BeforeEach
    void copyLaunchers(@TempDir Path root) throws IOException {
        copy = new LauncherCopy(root);
        copy.maven();
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void theFolderMayHaveSpacesAndLettersOutsideAscii(String launcher) throws Exception {
        Path jdk = copy.jdk("jdk with space", "25.0.1");

        Run run = copy.shell("""
                folder=$(printf 'my r\\303\\274cken and back')
                mv "$1" "$folder"
                "./$folder/%s" 'an option'
                """.formatted(launcher), Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", "C"));

        assertStarted(run, jdk, "my rücken and back");
        assertTrue(copy.calls().get(1).matches(".*, LC_ALL=.*UTF-8"), copy.calls().get(1));
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void aSymbolicLinkStartsTheLauncherThatItLeadsTo(String launcher) throws Exception {
        Path jdk = copy.jdk("jdk", "25");

        Run run = copy.shell("""
                mkdir -p bin/deeper
                ln -s "$1/%1$s" bin/absolute
                ln -s ../absolute bin/deeper/relative
                bin/deeper/relative 'an option'
                """.formatted(launcher), Map.of("JAVA_HOME", jdk.toString()));

        assertStarted(run, jdk, "project");
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void cdpathLeadsNowhereElse(String launcher) throws Exception {
        Path jdk = copy.jdk("jdk", "25.0.2");

        Run run = copy.shell("""
                mkdir -p elsewhere/project
                sh project/%s 'an option'
                """.formatted(launcher), Map.of("JAVA_HOME", jdk.toString(), "CDPATH", copy.root() + "/elsewhere"));

        assertStarted(run, jdk, "project");
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void javaHomeIsUsedAndNotAnOlderJavaOfThePath(String launcher) throws Exception {
        copy.onPath(copy.jdk("old", "17.0.15"));
        Path jdk = copy.jdk("jdk", "25.0.1");

        Run run = copy.run(launcher, Map.of("JAVA_HOME", jdk.toString()));

        assertStarted(run, jdk, "project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system/usr/lib/jvm/temurin-25-jdk-amd64", "system/usr/lib/jvm/java-25-openjdk",
            "home/.sdkman/candidates/java/25.0.1-tem", "home/.jdks/openjdk-25.0.1",
            "system/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
            "system/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"})
    void aJdk25IsFoundWhereInstallersPutIt(String place) throws Exception {
        Path old = copy.jdk("old", "17.0.15");
        copy.onPath(old);
        copy.jdk("system/usr/lib/jvm/openjdk-21.0.25", "21.0.25");
        Path jdk = copy.jdk(place, "25.0.1");

        assertStarted(copy.run("talk", Map.of("JAVA_HOME", old.toString())), jdk, "project");
    }

    @Test
    void theJavaOfThePathIsFoundThroughItsLink() throws Exception {
        Path jdk = copy.jdk("anywhere", "25-ea");
        copy.onPath(jdk);

        assertStarted(copy.run("talk", Map.of("JAVA_HOME", copy.jdk("old", "17").toString())), jdk, "project");
    }

    /** Maven ran on the JDK, and then Java started with the project's folder and the user's words. */
    private void assertStarted(Run run, Path jdk, String folder) throws IOException {
        assertEquals(0, run.status(), run.err());
        List<String> calls = copy.calls();
        assertEquals("mvn on " + jdk, calls.getFirst());
        assertTrue(calls.get(1).startsWith("java of " + jdk + ","), calls.toString());
        assertEquals("an option", calls.getLast());
        assertTrue(calls.contains(copy.root().toRealPath() + "/" + folder + "/target/classes"), calls.toString());
    }
}
