package backroutine.talk.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line asks for. */
class CommandLineTest {
    private static final SessionOptions USUAL = new SessionOptions("en-US", false, Optional.empty(), false,
            Optional.empty());
    private static final Instant MOMENT = Instant.parse("2026-11-22T15:00:00Z");

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
    @ValueSource(strings = {"--help", "-h --preview", "--weeks 2 --help", "--page -h"})
    void helpIsShownWhateverElseIsAskedFor(String arguments) {
        assertInstanceOf(Task.Help.class, CommandLine.read(arguments.split(" ")));
    }
}
