package backroutine.bench.peers;

import backroutine.bench.deployed.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The size of an upload as a zip file. */
final class Zipped {
    private Zipped() {}

    /** The size of an artifact: its classes at the top, its libraries in {@code lib}, as SAM lays them out. */
    static long bytes(Artifact artifact, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, artifact.classes(), "");
            for (Path library : artifact.libraries()) {
                add(zip, library, "lib/" + library.getFileName());
            }
        }
        return Files.size(file);
    }

    /** The size of a file or a folder. */
    static long bytes(Path what, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, what, Files.isDirectory(what) ? "" : what.getFileName().toString());
        }
        return Files.size(file);
    }

    private static void add(ZipOutputStream zip, Path what, String name) throws IOException {
        try (Stream<Path> files = Files.walk(what)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(name + what.relativize(file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
