package backroutine.project;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The libraries that may be deployed.
 *
 * @param names each as groupId:artifactId
 */
record DeployedLibraries(List<String> names) {
    /** Keeps its own copy. */
    DeployedLibraries {
        names = List.copyOf(names);
    }

    /** The list of the project. */
    static DeployedLibraries read() throws IOException {
        return new DeployedLibraries(Files.readAllLines(Path.of(".ci", "deployed-libraries"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /** The groups of the libraries. */
    Set<String> groups() {
        return names.stream().map(name -> name.replaceFirst(":.*", "")).collect(toSet());
    }

    /**
     * The name of a library in a Maven repository, GROUP/ARTIFACT/VERSION/FILE.
     *
     * @return its path where it is not in the list
     */
    String nameOf(Path jar) {
        Path folder = jar.getParent().getParent();
        return names.stream()
                .filter(name -> folder.endsWith(folder(name)))
                .findFirst()
                .orElse(folder.toString());
    }

    private static Path folder(String name) {
        String[] groupAndArtifact = name.split(":");
        return Path.of(groupAndArtifact[0].replace('.', '/'), groupAndArtifact[1]);
    }
}
