package backroutine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test measured, as a file to be read in {@code target/measured}. */
public final class TestReport {
    private static final Path FOLDER = Path.of("target", "measured");

    private TestReport() {}

    /**
     * Writes the file, in place of the one of an earlier run.
     *
     * @param name the name of the file
     * @throws UncheckedIOException when it cannot be written
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
