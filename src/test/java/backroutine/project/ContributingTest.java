package backroutine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in CONTRIBUTING.md exist, and those that take seconds do what it says. */
class ContributingTest {
    private static final Path DOCUMENT = Path.of("CONTRIBUTING.md");
    /** The first cell of a row of a table. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `((?:mvn|\\.)[^`]*)` \\|");
    /** What the launchers read and write. */
    private static final List<String> READ = List.of("src/main/resources", "src/talk/resources", "src/test/resources",
            "docs");
    /** Makes the models of all languages; SkillPackageTest does the same. */
    private static final String SLOW = "./models";
    /** One class of tests, and perhaps one test of it. */
    private static final Pattern ONE_TEST = Pattern.compile("-Dtest=(\\w+)(?:#(\\w+))?");
    private static final Pattern PLUGIN = Pattern.compile("([a-z]+):[a-z]+");
    private static final Pattern MAIN_CLASS = Pattern.compile("backroutine\\.[a-z]+\\.Main");
    private static final Set<String> WITHOUT_A_TEST = Set.of("--batch-mode", "--no-transfer-progress", "verify",
            "test");
    /** A page on paper has about this many lines of 160 characters. */
    private static final int LINES_OF_A_PAGE = 80;

    @Test
    void everyCommandExists() throws IOException {
        for (List<String> command : commands()) {
            String program = command.getFirst();
            if (program.equals("mvn")) {
                for (String argument : command.subList(1, command.size())) {
                    assertTrue(isKnownToMaven(argument), argument);
                }
            } else {
                assertTrue(Files.isExecutable(Path.of(program)), program);
            }
        }
    }

    @Test
    void theOptionsOfTheLaunchersAreInTheirHelp(@TempDir Path empty) throws Exception {
        for (List<String> command : launched()) {
            String help = launch(List.of(command.getFirst(), "--help"), empty).printed();
            for (String option : command.stream().filter(word -> word.startsWith("--")).toList()) {
                assertTrue(help.contains(option), () -> command + " is not in: " + help);
            }
        }
    }

    /** In a copy of the texts, in the order of the document. */
    @Test
    void theCommandsThatTakeSecondsSucceed(@TempDir Path copy) throws Exception {
        for (String folder : READ) {
            copy(Path.of(folder), copy);
        }
        for (List<String> command : launched()) {
            if (!command.getFirst().equals(SLOW)) {
                Command ended = launch(command, copy);
                assertEquals(0, ended.status(), () -> command + " printed " + ended.printed());
            }
        }
    }

    @Test
    void itIsOnePage() throws IOException {
        assertTrue(Files.readAllLines(DOCUMENT).size() <= LINES_OF_A_PAGE);
    }

    private static boolean isKnownToMaven(String argument) throws IOException {
        var test = ONE_TEST.matcher(argument);
        if (test.matches()) {
            List<Path> classes = ProjectFiles.named(test.group(1) + ".java");
            return classes.size() == 1 && (test.group(2) == null
                    || Files.readString(classes.getFirst()).contains("void " + test.group(2) + "("));
        }
        var plugin = PLUGIN.matcher(argument);
        return plugin.matches()
                ? Files.readString(Path.of("pom.xml")).contains("<artifactId>" + plugin.group(1) + "-maven-plugin<")
                : WITHOUT_A_TEST.contains(argument);
    }

    private static List<List<String>> launched() throws IOException {
        List<List<String>> launched = commands().stream()
                .filter(command -> command.getFirst().startsWith("./"))
                .toList();
        assertTrue(launched.size() >= 4, launched.toString());
        return launched;
    }

    /** Starts the class that a launcher starts, with what is compiled; the launcher itself would build it first. */
    private static Command launch(List<String> command, Path home) throws Exception {
        var main = MAIN_CLASS.matcher(Files.readString(Path.of(command.getFirst())));
        assertTrue(main.find(), () -> command + " starts no class");
        List<String> java = new ArrayList<>(List.of(Artifact.java(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-Dtalk.home=" + home, "-Dmodels.home=" + home, "-cp",
                System.getProperty("java.class.path"), main.group()));
        java.addAll(command.subList(1, command.size()));
        return Command.run(Path.of(""), Map.of(), java);
    }

    /** The commands in the tables of the document, as words. */
    private static List<List<String>> commands() throws IOException {
        return COMMAND.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> Arrays.stream(row.group(1).split(" ")).map(word -> word.replace("'", "")).toList())
                .toList();
    }

    private static void copy(Path folder, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = into.resolve(file.toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }
}
