package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.launch.LauncherCopy.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What is missing is one line, which says how to get it. */
class MissingToolsTest {
    static final List<String> LAUNCHERS = List.of(LauncherCopy.LAUNCHERS);
    private static final String JDK_PAGE = "https://adoptium.net/temurin/releases/?version=25";
    private static final String MAVEN_PAGE = "https://maven.apache.org/download.cgi";

    private LauncherCopy copy;

    @BeforeEach
    void copyLaunchers(@TempDir Path root) throws IOException {
        copy = new LauncherCopy(root);
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void withoutAnyJavaTheLineNamesThePage(String launcher) throws Exception {
        copy.maven();

        assertOneLine("./" + launcher + ": JDK 25 is missing. Get it from " + JDK_PAGE
                + " and set JAVA_HOME to its folder.", copy.run(launcher, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"apt-get, sudo apt-get install openjdk-25-jdk", "dnf, sudo dnf install java-25-openjdk-devel",
            "brew, brew install openjdk@25"})
    void theCommandIsThatOfTheSystem(String packages, String command) throws Exception {
        copy.maven();
        copy.tool(packages, "exit 1");

        assertOneLine("./talk: JDK 25 is missing. Run: " + command + " (if that is unknown, get it from " + JDK_PAGE
                + " and set JAVA_HOME to its folder)", copy.run("talk", Map.of()));
    }

    @Test
    void anOlderJavaIsNamed() throws Exception {
        copy.maven();
        Path old = copy.jdk("system/usr/lib/jvm/java-17", "17.0.15");
        copy.onPath(old);

        assertOneLine("./talk: JDK 25 is missing (Java 17.0.15 in " + old + " is another version). Get it from "
                + JDK_PAGE + " and set JAVA_HOME to its folder.", copy.run("talk", Map.of()));
    }

    @Test
    void aJavaWithoutACompilerIsNoJdk() throws Exception {
        copy.maven();
        Path runtime = copy.jre("system/usr/lib/jvm/java-25", "25.0.1");

        assertOneLine("./talk: JDK 25 is missing (Java 25.0.1 in " + runtime + " has no compiler). Get it from "
                + JDK_PAGE + " and set JAVA_HOME to its folder.",
                copy.run("talk", Map.of("JAVA_HOME", runtime.toString())));
    }

    @ParameterizedTest
    @FieldSource("LAUNCHERS")
    void withoutMavenTheLineSaysHowToGetIt(String launcher) throws Exception {
        Path jdk = copy.jdk("jdk", "25.0.1");
        copy.tool("apt-get", "exit 1");

        assertOneLine("./" + launcher + ": Maven is missing. Run: sudo apt-get install maven (if that is unknown, get "
                + "Maven 3.8.1 or later from " + MAVEN_PAGE + " and put its folder bin on the PATH)",
                copy.run(launcher, Map.of("JAVA_HOME", jdk.toString())));
    }

    @Test
    void oneCommandInstallsBoth() throws Exception {
        copy.tool("brew", "exit 1");

        assertOneLine("./talk: JDK 25 and Maven are missing. Run: brew install openjdk@25 maven (if that is unknown, "
                + "get them from " + JDK_PAGE + " and " + MAVEN_PAGE
                + ", set JAVA_HOME to the JDK's folder and put Maven's folder bin on the PATH)",
                copy.run("talk", Map.of()));
    }

    private void assertOneLine(String line, Run run) throws IOException {
        assertEquals(new Run(1, "", line + "\n"), run);
        assertEquals(List.of(), copy.calls());
    }
}
