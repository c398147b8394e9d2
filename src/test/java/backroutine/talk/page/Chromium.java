package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.wav.Espeak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Runs a script of {@code src/test/page} that does something at the page in Chromium, and gives what it prints. Tests are skipped where
 * a program for it is missing; a line then says which.
 */
final class Chromium {
    private static final Path SCRIPTS = Path.of("src", "test", "page");
    private static final Path PICTURES = Path.of("target", "page");

    private Chromium() {}

    /** What the script prints as its last line, a JSON object. */
    static JsonNode run(String script, PageFixture page, Path folder) throws IOException {
        return run(script, page, folder, Map.of());
    }

    /**
     * What the script prints as its last line, a JSON object.
     *
     * @param done is done when the script prints this line; the script waits for it
     */
    static JsonNode run(String script, PageFixture page, Path folder, Map<String, Step> done) throws IOException {
        Path program = installed();
        Files.createDirectories(PICTURES);
        Path faults = folder.resolve(script + ".faults");
        Process node = new ProcessBuilder("node", SCRIPTS.resolve(script).toString(), program.toString(), page.url(),
                PICTURES.toString()).redirectError(faults.toFile()).start();
        String last = "";
        try (BufferedReader printed = node.inputReader(StandardCharsets.UTF_8);
                var told = new PrintWriter(node.outputWriter(StandardCharsets.UTF_8), true)) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                last = line;
                if (done.containsKey(line)) {
                    done.get(line).run();
                    told.println("done");
                }
            }
        }
        assertEquals(0, exit(node), Files.readString(faults));
        return new ObjectMapper().readTree(last);
    }

    /** Something that is done meanwhile. */
    interface Step {
        void run() throws IOException;
    }

    /** The texts in an array of what a script found. */
    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** The numbers in an array of what a script found. */
    static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
    }

    private static int exit(Process node) {
        try {
            return node.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Chromium ran", e);
        }
    }

    private static Path installed() {
        List<Path> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .toList();
        needs(!found.isEmpty(), "Chromium: apt install chromium");
        needs(Files.exists(SCRIPTS.resolve("node_modules")), "playwright-core: run npm ci in " + SCRIPTS);
        needs(Espeak.find().isPresent(), Espeak.HOW_TO_INSTALL);
        return found.getFirst();
    }

    private static void needs(boolean there, String what) {
        if (!there) {
            System.out.println("The page is not tested in a browser, because this is missing: " + what);
        }
        assumeTrue(there, what);
    }
}
