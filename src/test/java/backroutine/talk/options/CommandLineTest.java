package backroutine.talk.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.talk.UsageException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line asks for. */
class CommandLineTest {
    private static final SessionOptions USUAL = new SessionOptions("en-US", false, Optional.empty(), false,
            Optional.empty());
    private static final Instant MOMENT = Instant.parse("2026-11-22T15:00:00Z");
    private static final Map<String, String> VALUES = Map.of("--at", MOMENT.toString(), "--port", "8080", "--weeks",
            "2", "--locale", "de-DE");
    private static final List<List<String>> PAIRS = pairs().toList();

    @Test
    void withoutOptionsItTalksInRealTimeInEnglishWithoutAScreen() {
        assertEquals(new Task.Live(USUAL, false), CommandLine.read());
    }

    @Test
    void aSessionIsToldItsLanguageItsFolderAndItsRoutine() {
        var options = new SessionOptions("de-DE", true, Optional.of(Path.of("kept")), true,
                Optional.of(Path.of("my.json")));

        assertEquals(new Task.Page(options), CommandLine.read("--page", "--locale", "de-DE", "--strict", "--folder",
                "kept", "--fresh", "--routine", "my.json"));
        assertEquals(new Task.Port(USUAL, 8080), CommandLine.read("--port", "8080"));
    }

    @Test
    void jsonAndASoundFileDoNotWaitEither() {
        assertEquals(new Task.Fast(USUAL, true, false, Optional.empty(), Optional.of(MOMENT)),
                CommandLine.read("--fast", "--screen", "--at", MOMENT.toString()));
        assertEquals(new Task.Fast(USUAL, false, true, Optional.empty(), Optional.empty()), CommandLine.read("--json"));
        assertEquals(new Task.Fast(USUAL, false, false, Optional.of("heard.wav"), Optional.empty()),
                CommandLine.read("--wav", "heard.wav"));
    }

    @Test
    void weeksAPreviewAndEventsNeedNoSession() {
        assertEquals(new Task.Weeks("en-GB", 2, Optional.of(MOMENT)),
                CommandLine.read("--weeks", "2", "--locale", "en-GB", "--at", MOMENT.toString()));
        assertEquals(new Task.Preview("en-US", Optional.of(Path.of("my.json"))),
                CommandLine.read("--preview", "--routine", "my.json"));
        assertEquals(new Task.Events(Path.of("events")), CommandLine.read("--events", "events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h --preview", "--weeks 2 --help", "--page -h", "--port x --help",
            "--page --fast -h", "--slow --help", "--port --help"})
    void helpIsShownWhateverElseIsAskedFor(String arguments) {
        assertInstanceOf(Task.Help.class, CommandLine.read(arguments.split(" ")));
    }

    /** Each pair of options is either refused, or does something else than each of the two alone. */
    @ParameterizedTest
    @FieldSource("PAIRS")
    void noOptionIsIgnored(List<String> pair) {
        if (pair.contains("--fast") && (pair.contains("--json") || pair.contains("--wav"))) {
            return; // Both say that it does not wait.
        }
        Optional<Task> both = task(pair);

        both.ifPresent(task -> pair.forEach(option -> assertNotEquals(task(List.of(option)), Optional.of(task))));
    }

    @Test
    void ofSeveralOptionsWithoutAnEffectTheFirstIsNamed() {
        assertEquals("--port serves the skill and does not talk, so it takes no --json",
                assertThrows(UsageException.class, () -> CommandLine.read("--port", "3000", "--json", "--screen",
                        "--fast", "--at", MOMENT.toString())).getMessage());
    }

    private static Stream<List<String>> pairs() {
        List<String> options = Stream.concat(GivenOptions.FLAGS.stream(), GivenOptions.WITH_VALUE.stream())
                .sorted()
                .toList();
        return options.stream()
                .flatMap(one -> options.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> List.of(one, other)));
    }

    /** What options ask for, each with a value that is not the usual one; empty if they are refused. */
    private static Optional<Task> task(List<String> options) {
        String[] arguments = options.stream()
                .flatMap(option -> GivenOptions.FLAGS.contains(option)
                        ? Stream.of(option)
                        : Stream.of(option, VALUES.getOrDefault(option, "x")))
                .toArray(String[]::new);
        try {
            return Optional.of(CommandLine.read(arguments));
        } catch (UsageException refused) {
            return Optional.empty();
        }
    }
}
