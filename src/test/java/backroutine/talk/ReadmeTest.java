package backroutine.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.model.InteractionModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation that the README shows is what {@code ./talk} says. */
class ReadmeTest {
    private static final String FENCE = "```";
    /** The README shows a part of the second day. */
    private static final String BEFORE = "start my back routine\nyes\n[silence]\n[silence]\n[new day]\nstart my back routine\n";

    @TempDir
    private Path folder;

    @Test
    void theShownConversationIsHeard() throws IOException {
        List<String> shown = shown();
        List<String> said = shown.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();

        String printed = printed(BEFORE + String.join("\n", said) + "\n");

        assertEquals(List.of("ready", "[+38s] hang on, the baby is crying", "[+3h] start my back routine"), said);
        int from = printed.lastIndexOf("> " + said.getFirst());
        for (String line : shown) {
            if (!line.isBlank() && !line.strip().equals("…")) {
                int at = printed.indexOf(line + "\n", from);
                assertTrue(at >= 0, () -> "not heard, or not in this order: " + line + "\nin " + printed);
                from = at;
            }
        }
    }

    private static List<String> shown() throws IOException {
        return Files.readString(Path.of("README.md")).split(FENCE + "text\n")[1].split("\n" + FENCE)[0].lines()
                .toList();
    }

    private String printed(String script) {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), System.err, false, false, false, Map.of());
        var talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                Main::wired);
        assertEquals(0, talk.run("--fast", "--folder", folder.toString(), "--at", "2026-11-22T15:00:00Z"));
        return out.toString(StandardCharsets.UTF_8);
    }
}
