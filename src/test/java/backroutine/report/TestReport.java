package backroutine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a test measured to a file in {@code target/measured}. */
public final class TestReport {
    private static final Path FOLDER = Path.of("target", "measured");

    private TestReport() {}

    /**
     * Writes the file; it replaces that of an earlier run.
     *
     * @param name the name of the file
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(String name, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), text.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
