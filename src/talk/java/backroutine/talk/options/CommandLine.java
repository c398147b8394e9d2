package backroutine.talk.options;

import backroutine.talk.UsageException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a command line. */
public final class CommandLine {
    private static final int LAST_PORT = 65_535;
    private static final int MOST_WEEKS = 52;

    private final GivenOptions given;
    private final OptionalInt port;
    private final Optional<Instant> at;
    private final OptionalInt weeks;

    /** Checks the options in an order that decides which of two mistakes is told. */
    private CommandLine(GivenOptions given) {
        this.given = given;
        this.port = given.number("--port", 0, LAST_PORT);
        this.at = given.moment("--at");
        this.weeks = given.number("--weeks", 1, MOST_WEEKS);
        Mode.check(given);
        if (at.isPresent() && !isFast() && weeks.isEmpty()) {
            throw new UsageException("--at needs --fast: only a conversation that does not wait can begin at any time");
        }
    }

    /**
     * Finds out what a command line asks for.
     *
     * @throws UsageException when it is not understood
     */
    public static Task read(String... arguments) {
        List<String> all = List.of(arguments);
        // Whoever asks for help gets it, even beside a mistake.
        return all.stream().anyMatch(GivenOptions.HELP::contains)
                ? new Task.Help()
                : new CommandLine(GivenOptions.in(all)).task();
    }

    private Task task() {
        if (given.has("--preview")) {
            return new Task.Preview(locale(), routine());
        }
        if (given.has("--events")) {
            return new Task.Events(given.text("--events").map(Path::of).orElseThrow());
        }
        if (weeks.isPresent()) {
            return new Task.Weeks(locale(), weeks.getAsInt(), at);
        }
        return session(new SessionOptions(locale(), given.has("--strict"), given.text("--folder").map(Path::of),
                given.has("--fresh"), routine()));
    }

    private Task.Session session(SessionOptions options) {
        if (given.has("--page")) {
            return new Task.Page(options);
        }
        if (port.isPresent()) {
            return new Task.Port(options, port.getAsInt());
        }
        boolean screen = given.has("--screen");
        return isFast()
                ? new Task.Fast(options, screen, given.has("--json"), given.text("--wav"), at)
                : new Task.Live(options, screen);
    }

    private boolean isFast() {
        return given.has("--fast") || given.has("--json") || given.has("--wav");
    }

    private String locale() {
        return given.text("--locale").orElse("en-US");
    }

    private Optional<Path> routine() {
        return given.text("--routine").map(Path::of);
    }
}
