package backroutine.project;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that a public forge reads: the workflow, and what the update bot looks after. */
class ForgeFilesTest {
    private static final Path GITHUB = Path.of(".github");
    /** What the skill is compared with keeps the versions that were measured. */
    private static final Path MEASURED = Path.of("src", "bench", "peers");
    /** The package manager of each file that names versions. */
    private static final Map<String, String> MANAGERS = Map.of("pom.xml", "maven", "package.json", "npm", "Dockerfile",
            "docker");

    private final Map<?, ?> workflow = read("workflows/ci.yml");

    ForgeFilesTest() throws IOException {}

    @Test
    void theWorkflowRunsTheChecksOfTheProjectAndNoOtherTests() {
        assertEquals(List.of(".ci/run"), steps().stream()
                .map(step -> step.get("run"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(command -> command.contains(".ci/") || command.contains("mvn "))
                .toList());
    }

    @Test
    void theWorkflowHasTheJavaOfThePom() throws IOException {
        String release = Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*<maven\\.compiler\\.release>(.*?)</.*", "$1");
        Map<?, ?> java = steps().stream()
                .filter(step -> String.valueOf(step.get("uses")).startsWith("actions/setup-java@"))
                .map(step -> (Map<?, ?>) step.get("with"))
                .findFirst()
                .orElseThrow();

        assertEquals(release, java.get("java-version"));
    }

    /** A change of a stranger must not be able to write to the repository. */
    @Test
    void theWorkflowMayOnlyReadAndEnds() {
        assertEquals(Map.of("contents", "read"), workflow.get("permissions"));
        assertTrue(job().get("timeout-minutes") instanceof Integer, job().toString());
        assertTrue(steps().stream().noneMatch(step -> step.toString().contains("secrets.")));
    }

    @Test
    void theUpdateBotLooksAfterEachManifestAndNoOther() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("github-actions /"));
        for (Path manifest : ProjectFiles.all()) {
            String manager = MANAGERS.get(manifest.getFileName().toString());
            if (manager != null && !manifest.startsWith(MEASURED)) {
                expected.add(manager + " /" + Objects.toString(manifest.getParent(), ""));
            }
        }

        Set<String> updated = updates().stream()
                .flatMap(update -> folders(update).map(folder -> update.get("package-ecosystem") + " " + folder))
                .collect(toCollection(TreeSet::new));

        assertEquals(expected, updated);
    }

    private Map<?, ?> job() {
        return (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).values().iterator().next();
    }

    private List<Map<?, ?>> steps() {
        return maps(job().get("steps"));
    }

    private static List<Map<?, ?>> updates() throws IOException {
        return maps(read("dependabot.yml").get("updates"));
    }

    private static Stream<String> folders(Map<?, ?> update) {
        return update.get("directories") instanceof List<?> several
                ? several.stream().map(Object::toString)
                : Stream.of(update.get("directory").toString());
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static Map<?, ?> read(String file) throws IOException {
        try (Reader text = Files.newBufferedReader(GITHUB.resolve(file))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        }
    }
}
