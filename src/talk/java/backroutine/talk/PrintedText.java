package backroutine.talk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that {@code ./talk} prints about itself. They are resources beside this class. */
final class PrintedText {
    private PrintedText() {}

    static List<String> lines(String resource) {
        try (InputStream in = PrintedText.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
