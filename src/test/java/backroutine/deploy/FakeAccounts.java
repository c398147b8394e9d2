package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the project in which ./deploy runs with fake tools. They record their calls and keep the skills, stacks and tables that
 * they create in the folder {@code world}; src/test/resources/deploy has their scripts.
 */
final class FakeAccounts {
    static final List<String> TEXTS = List.of("--privacy-url", "https://example.org/privacy", "--terms-url",
            "https://example.org/terms");
    static final String FIRST_SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-000000000000";
    static final String SECOND_SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-000000000001";
    static final String TABLE = "my-back-routine-Table-1A2B3C";
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "deploy");

    private final Path project;
    private final Path tools;
    private final Path world;
    private final Map<String, String> environment = new HashMap<>();

    /** The output of the script, standard output and error output together, and its exit status. */
    record Run(String printed, int status) {
        /** The lines in which the script says what is wrong. */
        List<String> mistakes() {
            return printed.lines().filter(line -> line.startsWith("deploy: ")).toList();
        }
    }

    /** Copies the project to a folder with a space in its name, because an owner may have such a folder. */
    FakeAccounts(Path folder) throws IOException {
        project = Files.createDirectory(folder.resolve("my project"));
        tools = Files.createDirectory(folder.resolve("tools"));
        world = Files.createDirectory(folder.resolve("world"));
        for (Path part : List.of(Path.of("deploy"), Path.of("template.yaml"), Path.of("ask-resources.json"),
                Path.of("src", "deploy"),
                Path.of("src", "launch", "jdk-and-maven.sh"),
                Path.of("src", "image"), Path.of("skill-package"))) {
            copy(part);
        }
        for (String language : List.of("en", "de", "fr")) {
            Files.createDirectories(project.resolve("src/main/resources/languages").resolve(language));
        }
        script(project.resolve("models"), Files.readString(SCRIPTS.resolve("world"))
                + Files.readString(SCRIPTS.resolve("models")));
        for (String tool : List.of("mvn", "docker")) {
            tool(tool, "");
        }
        Path launch = project.resolve("src/launch/jdk-and-maven.sh");
        Files.writeString(launch,
                Files.readString(launch)
                        .replace("system_root=''", "system_root='" + folder.resolve("no-system") + "'"));
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        script(jdk.resolve("java"), "");
        script(jdk.resolve("javac"), "echo javac 25.0.1");
        script(tools.resolve("java"), "echo '    java.home = " + jdk.getParent() + "'");
        for (String tool : List.of("sam", "aws", "ask")) {
            tool(tool, Files.readString(SCRIPTS.resolve(tool)));
        }
        write("account", "123456789012\n");
        write("sam-version", "SAM CLI, version 1.170.0\n");
        write("created", "");
        write("calls", "");
    }

    /** Replaces a tool; the new one records its calls, too. */
    void tool(String name, String does) throws IOException {
        script(tools.resolve(name), Files.readString(SCRIPTS.resolve("world")) + does);
    }

    /** Sets a variable of the environment in all later runs. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Uninstalls a tool. */
    void without(String tool) throws IOException {
        Files.delete(tools.resolve(tool));
    }

    /** Makes a stack that another machine deployed, with its skill and its table; this folder remembers nothing of it. */
    void deployedElsewhere(String region, String status) throws IOException {
        String stack = "stacks/" + region + "/my-back-routine/";
        write(stack + "status", status + "\n");
        write(stack + "skill", FIRST_SKILL + "\n");
        write(stack + "package", "Zip\n");
        write(stack + "table", TABLE + "\n");
        write("tables/" + region + "/" + TABLE, "True\n");
        write("skills/" + FIRST_SKILL, "{\"manifest\": {\"publishingInformation\": {}}}\n");
        write("created", FIRST_SKILL + "\n");
    }

    /** From now on each call fails that contains one of these parts. */
    void failAt(String... parts) throws IOException {
        write("fail", String.join("\n", parts) + (parts.length == 0 ? "" : "\n"));
    }

    /** From now on the account may not look for stacks in these regions. */
    void deny(String... regions) throws IOException {
        write("denied", String.join("\n", regions) + "\n");
    }

    /** Writes a file that says what exists. */
    void write(String name, String content) throws IOException {
        Path file = world.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Whether a skill, a stack or a table exists. */
    boolean exists(String name) {
        return Files.exists(world.resolve(name));
    }

    /** The content of a file that says what exists, without the line feed at its end. */
    String read(String name) throws IOException {
        return Files.readString(world.resolve(name)).strip();
    }

    void delete(String name) throws IOException {
        Files.delete(world.resolve(name));
    }

    /** The calls of the tools up to now, oldest first. */
    List<String> calls() throws IOException {
        return Files.readAllLines(world.resolve("calls"));
    }

    /** The calls that contain a part. */
    List<String> calls(String part) throws IOException {
        return calls().stream().filter(call -> call.contains(part)).toList();
    }

    /** Whether a call creates, updates or deletes something in one of the accounts. */
    static boolean changesSomething(String call) {
        return call.matches("sam (deploy|delete) .*|aws dynamodb (update|delete)-table .*|ask deploy .*"
                + "|ask smapi (create|delete|set)-.*");
    }

    /** The first words of a call, by which it is known. */
    static String firstThreeWords(String call) {
        return String.join(" ", Arrays.asList(call.split(" ")).subList(0, 3));
    }

    /** A file of the project. */
    Path project(String file) {
        return project.resolve(file);
    }

    Path tools() {
        return tools;
    }

    /** Runs ./deploy with options. */
    Run deploy(String... options) throws Exception {
        return run("", List.of(project.resolve("deploy").toString()), options);
    }

    /** Runs ./deploy with the addresses of the texts and more options. */
    Run firstDeploy(String... options) throws Exception {
        List<String> all = new ArrayList<>(TEXTS);
        all.addAll(List.of(options));
        return deploy(all.toArray(String[]::new));
    }

    /**
     * Runs a command with options; only the fake tools and those of the system are on its PATH.
     *
     * @param typed its input
     */
    Run run(String typed, List<String> command, String... options) throws Exception {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .directory(project.getParent().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("CDPATH", project.resolve("src").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (Writer input = process.outputWriter()) {
            input.write(typed);
        }
        String printed = new String(process.getInputStream().readAllBytes());
        return new Run(printed, process.waitFor());
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.toList()) {
                Path to = project.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }
}
