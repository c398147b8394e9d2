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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A script that drives the page in Chromium. What it prints as JSON is judged by tests. Its pictures are in target/page. */
public record BrowserScript(JsonNode found) {
    private static final Path SCRIPTS = Path.of("src", "test", "page");
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Path PICTURES = Path.of("target", "page");

    /** Something that is done while a script waits for it. */
    public interface Step {
        /** Does it. */
        void run() throws IOException;
    }

    /**
     * Runs a script at a page of its own. The test is skipped where a program for it is missing; a line then says which.
     *
     * @param folder where the page keeps its files
     */
    public static BrowserScript run(String script, Path folder) throws IOException, InterruptedException {
        try (PageFixture page = PageFixture.in(folder)) {
            return run(script, page, folder, Map.of());
        }
    }

    /**
     * Runs a script at a page.
     *
     * @param steps are done when the script prints their names
     */
    static BrowserScript run(String script, PageFixture page, Path folder, Map<String, Step> steps)
            throws IOException, InterruptedException {
        Path chromium = chromium();
        Files.createDirectories(PICTURES);
        Path faults = folder.resolve(script + ".faults");
        Process node = new ProcessBuilder("node", SCRIPTS.resolve(script).toString(), chromium.toString(), page.url(),
                PICTURES.toString()).redirectError(faults.toFile()).start();
        Thread.ofVirtual().start(() -> endAfter(LONGEST, node));
        String last = "";
        try (BufferedReader printed = node.inputReader(StandardCharsets.UTF_8);
                var told = new PrintWriter(node.outputWriter(StandardCharsets.UTF_8), true)) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                last = line;
                if (steps.containsKey(line)) {
                    steps.get(line).run();
                    told.println("done");
                }
            }
        }
        assertEquals(0, node.waitFor(), Files.readString(faults));
        return new BrowserScript(new ObjectMapper().readTree(last));
    }

    /** A script that waits for something that does not come must not hold up all other tests. */
    private static void endAfter(Duration time, Process node) {
        try {
            if (!node.waitFor(time)) {
                node.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path chromium() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        needs(chromium.isPresent(), "Chromium: apt install chromium");
        needs(Files.exists(SCRIPTS.resolve("node_modules")), "playwright-core: run npm ci in " + SCRIPTS);
        needs(Espeak.find().isPresent(), Espeak.HOW_TO_INSTALL);
        return chromium.orElseThrow();
    }

    private static void needs(boolean there, String what) {
        if (!there) {
            System.out.println("The page is not tested in a browser, because this is missing: " + what);
        }
        assumeTrue(there, what);
    }

    /** What it found under a name, as a text. */
    public String text(String name) {
        return found.path(name).asText();
    }

    /** What it found under a name, as a number. */
    int number(String name) {
        return found.path(name).asInt();
    }

    /** Whether it found that what the name says is so. */
    boolean is(String name) {
        return found.path(name).asBoolean();
    }

    /** What it found under a name, as a list of texts. */
    public List<String> texts(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asText).toList();
    }

    /** What it found under a name, as a list of numbers. */
    public List<Double> numbers(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asDouble).toList();
    }
}
