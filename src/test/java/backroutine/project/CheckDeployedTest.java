package backroutine.project;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code .ci/check-deployed}, with the artifact of this build and with broken ones. */
class CheckDeployedTest {
    private final DeployedLibraries allowed = DeployedLibraries.read();
    @TempDir
    private Path artifact;
    private Path classes;
    private Path libraries;

    CheckDeployedTest() throws IOException {}

    @BeforeEach
    void makeFolders() throws IOException {
        classes = Files.createDirectory(artifact.resolve("classes"));
        libraries = Files.createDirectory(artifact.resolve("dependency"));
    }

    @Test
    void whatThisBuildDeploysIsInTheList() throws IOException {
        assertEquals(new TreeSet<>(allowed.names()), Artifact.ofThisProject()
                .libraries()
                .stream()
                .map(allowed::nameOf)
                .collect(toCollection(TreeSet::new)));
    }

    @Test
    void theArtifactOfThisBuildPassesAndStarts() throws Exception {
        Artifact built = Artifact.ofThisProject();
        for (Path library : built.libraries()) {
            Files.copy(library, libraries.resolve(allowed.nameOf(library).replace(':', '.') + "-"
                    + library.getParent().getFileName() + ".jar"));
        }
        copyClasses(built.classes());

        Command check = check();

        assertEquals(0, check.status(), check.printed());
        assertTrue(check.printed().contains(allowed.names().size() + " libraries of "), check.printed());
        assertTrue(check.printed().contains("it starts, and answers a ping and a launch"), check.printed());
    }

    @Test
    void everyMistakeIsReportedWithWhatToDo() throws Exception {
        for (String name : allowed.names().subList(1, allowed.names().size())) {
            jar(name, "any.txt");
        }
        jar("com.example:made-up", "native/any.so");
        Files.write(classes.resolve("large"), new byte[4_000_000]);

        Command check = check();

        assertEquals(1, check.status());
        assertEquals(List.of(
                "artifact: com.example.made-up would be deployed, but may not. If the skill needs it, add it to "
                        + ".ci/deployed-libraries and its group to NOTICE; if not, exclude it in pom.xml or give "
                        + "it the scope test",
                "artifact: " + allowed.names().getFirst().replace(':', '.')
                        + " is in .ci/deployed-libraries, but is not deployed any more: remove it there",
                "artifact: classes has 4000000 bytes, but may have 2300000: find out what grew, or raise the limit in "
                        + ".ci/check-deployed",
                "artifact: com.example.made-up-1.2.jar!native/any.so is a native file, and may not be deployed: "
                        + "exclude its library in pom.xml"),
                check.lines());
    }

    @Test
    void anArtifactThatDoesNotStartIsReportedWithWhatItPrinted() throws Exception {
        for (String name : allowed.names()) {
            jar(name, "any.txt");
        }

        Command check = check();

        assertEquals(1, check.status());
        assertTrue(check.printed().contains("artifact: it does not start, or does not answer"), check.printed());
        assertTrue(check.printed().contains("RequestStreamHandler"), check.printed());
    }

    private Command check() throws Exception {
        return Command.run(Path.of(""), Map.of("JAVA_HOME", System.getProperty("java.home")),
                List.of(".ci/check-deployed", artifact.toString()));
    }

    private void jar(String library, String entry) throws IOException {
        Path file = libraries.resolve(library.replace(':', '.') + "-1.2.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(entry));
        }
    }

    private void copyClasses(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = classes.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
