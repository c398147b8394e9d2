package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backroutine.talk.wav.Espeak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A script that drives the page in Chromium. What it prints as JSON is judged by tests. Its pictures are in target/page. */
public record BrowserScript(JsonNode found) {
    private static final Path SCRIPTS = Path.of("src", "test", "page");
    private static final Path PICTURES = Path.of("target", "page");

    /**
     * Runs a script at a page. The test is skipped where a program for it is missing; a line then says which.
     *
     * @param folder where the page keeps its files
     */
    public static BrowserScript run(String script, Path folder) throws IOException, InterruptedException {
        Optional<String> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
        needs(chromium.isPresent(), "Chromium: apt install chromium");
        needs(Files.exists(SCRIPTS.resolve("node_modules")), "playwright-core: run npm ci in " + SCRIPTS);
        needs(Espeak.find().isPresent(), Espeak.HOW_TO_INSTALL);
        Files.createDirectories(PICTURES);
        Path faults = folder.resolve("faults");
        try (PageFixture fixture = PageFixture.in(folder)) {
            Process node = new ProcessBuilder("node", SCRIPTS.resolve(script).toString(), chromium.get(),
                    fixture.url(), PICTURES.toString()).redirectError(faults.toFile()).start();
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int ended = node.waitFor();
            assertEquals(0, ended, Files.readString(faults));
            return new BrowserScript(new ObjectMapper().readTree(printed));
        }
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

    /** What it found under a name, as a list of texts. */
    public List<String> texts(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asText).toList();
    }

    /** What it found under a name, as a list of numbers. */
    public List<Double> numbers(String name) {
        return StreamSupport.stream(found.path(name).spliterator(), false).map(JsonNode::asDouble).toList();
    }
}
