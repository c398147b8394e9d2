package backroutine.talk.play;

import backroutine.talk.UsageException;
import backroutine.talk.device.Household;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lines of a script; each waits for its moment. */
public final class ScriptInput implements LiveInput {
    private final BufferedReader lines;
    private final LiveClock clock;
    private Optional<Read> read = Optional.empty();
    private Optional<Planned> planned = Optional.empty();
    private int number;

    /** What was read: a line, or the end of the script. */
    private record Read(String text, Line line) {
        private boolean isEnd() {
            return text.isEmpty() && line instanceof Line.Bye;
        }

        /** The end of the script waits too. */
        private boolean waits() {
            return isEnd() || line.waits();
        }
    }

    private record Planned(Event event, Instant at) {}

    /** Plays a script on a clock. */
    public ScriptInput(BufferedReader lines, LiveClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Event await(Household household, Duration patience) {
        Read waiting = read.orElseGet(this::readLine);
        read = Optional.of(waiting);
        if (planned.isEmpty() && waiting.waits() && household.goesOn()) {
            clock.sleep(patience);
            return new Event.Nothing();
        }
        Planned next = planned.orElseGet(() -> plan(waiting, household));
        Instant now = clock.now();
        if (now.plus(patience).isBefore(next.at())) {
            planned = Optional.of(next);
            clock.sleep(patience);
            return new Event.Nothing();
        }
        read = Optional.empty();
        planned = Optional.empty();
        if (next.at().isAfter(now)) {
            clock.sleep(Duration.between(now, next.at()));
        }
        return next.event();
    }

    private Read readLine() {
        try {
            String text = lines.readLine();
            number++;
            return text == null ? new Read("", new Line.Bye()) : new Read(text, Line.parse(text));
        } catch (IllegalArgumentException e) {
            throw new UsageException("line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Planned plan(Read next, Household household) {
        Instant at = moment(household, next.line());
        return new Planned(next.isEnd()
                ? new Event.Closed()
                : new Event.Typed(next.text(), at), at);
    }

    private static Instant moment(Household household, Line line) {
        return switch (line) {
            case Line.Say(var into, var words) -> into.map(household::into).orElseGet(household::afterwards);
            case Line.At(var into, _) -> household.into(into);
            case Line.OnScreen onScreen -> onScreen.moment(household);
            case Line.Silence _,Line.Pass _,Line.NewDay _,Line.Bye _ -> household.audioEnd();
            case Line.Change _,Line.Late _,Line.Error _,Line.AudioFails _,Line.UnknownRequest _,Line.Nothing _ ->
                household.now();
        };
    }
}
