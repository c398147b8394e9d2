package backroutine.bench.image;

import static java.util.stream.Collectors.joining;

import backroutine.bench.deployed.Artifact;
import backroutine.bench.deployed.Template;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The folder that goes into the container image: the skill in a jar, for the cache of a Java machine takes no folders of
 * classes, its libraries, the runtime, the cache, and a file that tells Java how to start all of it.
 *
 * @param folder where it is, and will be in the image: the cache holds for this place only
 */
public record Image(Path folder) {
    /**
     * The image has no settings of Lambda's, so these stand in the file. Java would begin by compiling all that was used much in
     * the training, and later what is used half as much: a start is a seventh shorter without.
     */
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=80",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining", "-XX:CompileThresholdScaling=2");
    /** Java asks whether a jar has changed since; copying one into an image may round its time. */
    private static final FileTime WHOLE_SECOND = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String START = "start";

    /** Puts everything but the cache into a folder. */
    static Image assembled(Path folder) throws IOException {
        Image image = new Image(folder.toAbsolutePath());
        Files.createDirectories(image.libraries());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(image.skill()))) {
            add(jar, Artifact.ofThisProject().classes());
        }
        for (Path library : Artifact.ofThisProject().withRuntime()) {
            Files.write(image.libraries().resolve(library.getFileName()), Files.readAllBytes(library));
        }
        for (Path jar : image.jars()) {
            Files.setLastModifiedTime(jar, WHOLE_SECOND);
        }
        return image;
    }

    /** The command that starts it, with flags beside its own. */
    public List<String> command(List<String> flags, String handler) {
        List<String> command = new ArrayList<>(List.of(Artifact.java()));
        command.addAll(flags);
        command.addAll(List.of("@" + folder.resolve(START), handler));
        return command;
    }

    /** The cache of loaded and linked classes. */
    Path cache() {
        return folder.resolve("skill.aot");
    }

    /** Has Java make the cache at its end. */
    void learns() throws IOException {
        start("-XX:AOTCacheOutput=" + cache());
    }

    /** Has Java use the cache. */
    void hasLearnt() throws IOException {
        start("-XX:AOTCache=" + cache());
    }

    private void start(String cache) throws IOException {
        List<String> lines = new ArrayList<>(ALWAYS);
        lines.addAll(Template.read().flags());
        lines.add(cache);
        lines.add("-cp " + jars().stream().map(Path::toString).collect(joining(File.pathSeparator)));
        lines.add(AWSLambda.class.getName());
        Files.write(folder.resolve(START), lines);
    }

    private Path skill() {
        return folder.resolve("skill.jar");
    }

    private Path libraries() {
        return folder.resolve("lib");
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> libraries = Files.list(libraries())) {
            return Stream.concat(Stream.of(skill()), libraries.sorted()).toList();
        }
    }

    private static void add(JarOutputStream jar, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
