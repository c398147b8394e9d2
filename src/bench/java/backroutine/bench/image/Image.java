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
 * The content of the container image: the skill in a jar (the cache of Java does not support folders of classes), its libraries,
 * the runtime, the cache, and a file with the options of Java.
 *
 * @param folder its folder, which must have the same path in the image, because the cache is valid only for this path
 */
public record Image(Path folder) {
    /**
     * The Java options that Lambda sets for a zip file, and two that keep Java from compiling at the start what was used often in
     * the training: a start is then a seventh shorter (measured).
     */
    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=80",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining", "-XX:CompileThresholdScaling=2");
    /** Java compares the timestamp of a jar with that in the cache; a copy in an image may have a rounded one. */
    private static final FileTime WHOLE_SECOND = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String START = "start";

    /** Writes everything but the cache to a folder. */
    static Image assemble(Path folder) throws IOException {
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

    /** The command that starts it with additional flags. */
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

    /** Writes options with which Java makes the cache when it ends. */
    void writeOptionsToMakeCache() throws IOException {
        writeOptions("-XX:AOTCacheOutput=" + cache());
    }

    /** Writes options with which Java uses the cache. */
    void writeOptionsToUseCache() throws IOException {
        writeOptions("-XX:AOTCache=" + cache());
    }

    private void writeOptions(String cache) throws IOException {
        List<String> lines = new ArrayList<>(JAVA_OPTIONS);
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
