package backroutine.randomized;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.Talk;
import backroutine.talk.Terminal;
import backroutine.talk.Wiring;
import backroutine.talk.device.Account;
import backroutine.talk.device.Exchange;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.store.LocalDynamo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that is printed of a failing random conversation repeats it in ./talk. */
class ScriptReplayTest {
    private static final Script EVERYTHING = new Script("en-GB", true, Instant.parse("2026-11-22T14:00:00Z"),
            List.of("start my back routine", "yes", "ready", "[+93.217s] pause", "[again]", "[crash]", "continue",
                    "[audio fails]", "[other device]", "[late] start my back routine", "[again 2]", "[+61s] exit",
                    "[+20m]", "start my back routine", "[silence]", "[error]", "[new day]",
                    "ask my back routine to do the twist", "[+70s] i did it", "remind me at nine", "no", "ready"));

    @TempDir
    private Path folder;

    @Test
    void aPrintedScriptLeadsToTheSameWordsAndTheSameStoredItems() throws Exception {
        ConversationRun original;
        try (TestEnvironment environment = TestEnvironment.start()) {
            original = new ConversationRun(environment, "user", EVERYTHING, (exchange, before, after) -> {}).run();
        }

        List<JsonNode> replayed = replay(EVERYTHING.toString());

        assertEquals(original.exchanges().stream().map(Exchange::response).map(ScriptReplayTest::response).toList(),
                replayed.stream().map(ScriptReplayTest::response).toList());
        try (LocalDynamo database = LocalDynamo.in(folder.resolve("progress.db"))) {
            assertEquals(original.stored().comparable(),
                    StoredItems.of(database.client(), Account.LOCAL.userId()).comparable());
        }
        assertTrue(original.stored().done().size() > 2, () -> original.stored().done().toString());
    }

    /** Runs the script as a shell would: the options of its first line, then the lines up to END. */
    private List<JsonNode> replay(String printed) throws Exception {
        List<String> lines = printed.strip().lines().toList();
        String command = lines.getFirst();
        Stream<String> options = Stream.of(command.substring("./talk ".length(), command.indexOf(" <<")).split(" "));
        String script = String.join("\n", lines.subList(1, lines.size() - 1));
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream()), false,
                false, false, Map.of());
        Talk talk = new Talk(Path.of(""), terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of,
                (data, _) -> {
                    LocalDynamo database = LocalDynamo.in(data);
                    return new Wiring(() -> TestEnvironment.handler(database), database::close);
                });
        assertEquals(0, talk.run(Stream.concat(options, Stream.of("--json", "--folder", folder.toString()))
                .toArray(String[]::new)));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode json = new ObjectMapper().readTree(line);
            if (json.has("response") && !json.path("utterance").asText().startsWith("[again")) {
                answers.add(json.path("response"));
            }
        }
        return answers;
    }

    private static String response(JsonNode envelope) {
        return envelope.path("response").toString();
    }
}
