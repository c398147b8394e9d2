package backroutine.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launchers in a folder of their own. Their PATH has the usual tools of a system, and otherwise only what a test puts there:
 * a fake Java and a fake Maven that record their calls.
 */
final class LauncherCopy {
    static final String[] LAUNCHERS = {"talk", "bench", "languages", "models"};
    private static final List<String> SYSTEM_TOOLS = List.of("awk", "cat", "cp", "dirname", "find", "getconf", "grep",
            "head", "ln", "locale", "mkdir", "mkfifo", "mv", "printf", "readlink", "rm", "sed", "sh", "sleep");

    private final Path root;
    private final Path project;
    private final Path tools;
    private final Path calls;

    /** What a command printed, and its exit status. */
    record Run(int status, String out, String err) {}

    LauncherCopy(Path root) throws IOException {
        this.root = root;
        this.project = Files.createDirectories(root.resolve("project"));
        this.tools = Files.createDirectories(root.resolve("tools"));
        this.calls = root.resolve("calls");
        Files.createDirectories(root.resolve("home"));
        for (String tool : SYSTEM_TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), installed(tool));
        }
        for (String launcher : LAUNCHERS) {
            Files.copy(Path.of(launcher), project.resolve(launcher), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path sources = Files.createDirectories(project.resolve("src/launch"));
        for (String script : List.of("build.sh", "jdk-and-maven.sh", "progress.awk")) {
            String text = Files.readString(Path.of("src/launch", script));
            Files.writeString(sources.resolve(script),
                    text.replace("system_root=''", "system_root='" + root + "/system'"));
        }
        Files.writeString(project.resolve("pom.xml"), "<project/>");
    }

    Path project() {
        return project;
    }

    Path root() {
        return root;
    }

    /** Puts a JDK into a folder below the root; it is not on the PATH. */
    Path jdk(String folder, String version) throws IOException {
        Path jdk = jre(folder, version);
        script(jdk.resolve("bin/javac"), "echo 'javac " + version + "'");
        return jdk;
    }

    /** Puts a Java without a compiler into a folder below the root. */
    Path jre(String folder, String version) throws IOException {
        Path jre = root.resolve(folder);
        Files.createDirectories(jre.resolve("bin"));
        script(jre.resolve("bin/java"),
                """
                        case $* in
                            *-XshowSettings*) printf '    java.home = %%s\\n    java.version = %%s\\n' '%1$s' '%2$s' >&2; exit ;;
                        esac
                        { echo "java of %1$s, LC_ALL=${LC_ALL:-}"; for word in "$@"; do printf '%%s\\n' "$word"; done; } >>'%3$s'
                        """
                        .formatted(jre, version, calls));
        return jre;
    }

    /** Puts the java of a folder on the PATH, as a link, as Debian does it. */
    void onPath(Path jdk) throws IOException {
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
    }

    /** Puts a Maven on the PATH that builds, after the given commands. */
    void maven(String... before) throws IOException {
        tool("mvn", """
                echo "mvn on ${JAVA_HOME:-no JAVA_HOME}" >>'%s'
                while [ "$1" != -f ]; do shift; done
                project=${2%%/pom.xml}
                %s
                mkdir -p "$project/target/classes"
                printf '%%s\\n' "$JAVA_HOME" "$project/target/classes" >"$project/target/launch/where"
                """.formatted(calls, String.join("\n", before)));
    }

    void tool(String name, String does) throws IOException {
        script(tools.resolve(name), does);
    }

    /** Runs a launcher where it is. */
    Run run(String launcher, Map<String, String> environment) throws Exception {
        return shell("exec \"$1/" + launcher + "\" an\\ option", environment);
    }

    /** Runs commands in the root; $1 is the folder of the project. */
    Run shell(String commands, Map<String, String> environment) throws Exception {
        Process process = started(commands, environment);
        process.getOutputStream().close();
        String out = text(process.getInputStream().readAllBytes());
        String err = text(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    Process started(String commands, Map<String, String> environment) throws IOException {
        return started(List.of("/bin/sh", "-euc", commands, "test", project.toString()), environment);
    }

    Process started(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().putAll(new HashMap<>(environment));
        return builder.start();
    }

    /** What the fake tools recorded: a line for each call of Maven; of Java, also a line for each argument. */
    List<String> calls() throws IOException {
        return Files.exists(calls) ? text(Files.readAllBytes(calls)).lines().toList() : List.of();
    }

    long builds() throws IOException {
        return calls().stream().filter(line -> line.startsWith("mvn ")).count();
    }

    private static Path installed(String tool) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(":")), Stream.of("/usr/bin", "/bin"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this system has no " + tool));
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
