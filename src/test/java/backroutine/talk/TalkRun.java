package backroutine.talk;

import static backroutine.talk.ScriptedSkill.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.model.InteractionModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs {@code ./talk} with a prepared skill that welcomes, and holds what was printed. */
final class TalkRun {
    private static final int WELCOME_LINES = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> answers = new HashMap<>();
    private final Path home;
    private Instant wall = Instant.parse("2026-11-22T11:00:00Z");

    /** Nothing has been run; progress will be kept below a folder. */
    TalkRun(Path home) {
        this.home = home;
        answer("LaunchRequest", ask("Hello there. Shall we?", "Shall we begin?"));
    }

    /** From now on the skill answers an intent, or a request of another type, with this response. */
    void answer(String request, String response) {
        answers.put(request, response);
    }

    /** The system clock shows this moment from now on. */
    void setClock(String moment) {
        wall = Instant.parse(moment);
    }

    /** Runs it with a script as its input; gives the exit status. */
    int run(String script, String... arguments) {
        return talk(script, false, Map.of()).run(arguments);
    }

    /** Runs it in a terminal with these variables of the environment. */
    void runInTerminal(String script, Map<String, String> environment, String... arguments) {
        talk(script, true, environment).run(arguments);
    }

    private Talk talk(String script, boolean seen, Map<String, String> environment) {
        var terminal = new Terminal(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), stream(out),
                stream(err), false, seen, false, environment);
        return new Talk(home, terminal, () -> wall, TalkRun::model,
                (_, _) -> new Wiring(() -> new ScriptedSkill(answers), () -> {}));
    }

    private static InteractionModel model(String locale) {
        return locale.equals("en-US") ? ExampleModel.read() : InteractionModel.of(locale);
    }

    /** Runs it, and checks that it refuses with this reason alone. */
    void assertRefused(String reason, String script, String... arguments) {
        forgetErrors();
        assertEquals(2, run(script, arguments));
        assertEquals("./talk: " + reason + System.lineSeparator(), err());
    }

    /** Runs it with {@code --json} among the arguments, and gives the moment of the launch as it is in the request. */
    String launchedAt(String... arguments) throws IOException {
        forgetOutput();
        run("start my back routine\n", arguments);
        return json(out()).at("/request/request/timestamp").asText();
    }

    /** What was printed since {@link #forgetOutput}. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was printed, without the help of the first session. */
    String conversation() {
        return String.join("\n", out().lines().skip(WELCOME_LINES).toList()) + "\n";
    }

    /** What was told of problems. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void forgetOutput() {
        out.reset();
    }

    void forgetErrors() {
        err.reset();
    }

    static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
