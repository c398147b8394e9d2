package backroutine.talk;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Households;
import backroutine.talk.options.Task;
import backroutine.talk.play.Display;
import backroutine.talk.play.FastTalk;
import backroutine.talk.play.JsonLines;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.NoDisplay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/** A conversation in the terminal without waiting: as a transcript, as JSON, or as a sound file too. */
record FastSession(TerminalParts parts) {
    private static final LocalTime USUAL_START = LocalTime.of(15, 0);

    /**
     * Talks to the end of the input.
     *
     * @param now decides the day, where the command line does not say when the conversation begins
     */
    void run(Task.Fast task, Instant now) {
        Terminal terminal = parts.terminal();
        Instant start = start(task.start(), now);
        try (Display display = task.json() ? new NoDisplay() : terminal.display(false)) {
            parts.welcome(display);
            LineRunner runner = LineRunner.of(display, parts.model());
            Consumer<Exchange> told = task.json()
                    ? new JsonLines(terminal.out(), terminal.err())::exchanged
                    : runner::exchanged;
            Household household = parts.household(task.screen(), Households.FIXED_ZONE, start, told);
            Optional<WavFile> wav = task.wav().map(file -> WavFile.to(file, task.options().locale(), terminal));
            new FastTalk(household, runner, display, terminal.typed(),
                    (at, heard) -> wav.ifPresent(file -> file.hears(at, heard))).run(terminal.lines());
            parts.progress().keepClock(household.audioEnd());
            wav.ifPresent(WavFile::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant start(Optional<Instant> asked, Instant now) {
        Instant wanted = asked.orElseGet(
                () -> now.atZone(ZoneOffset.UTC).toLocalDate().atTime(USUAL_START).toInstant(ZoneOffset.UTC));
        Instant start = parts.progress().earliest(wanted);
        if (asked.isPresent() && !start.equals(wanted)) {
            parts.terminal()
                    .warn("the kept progress is already at " + start + ", so it begins there; --fresh begins anew");
        }
        return start;
    }
}
