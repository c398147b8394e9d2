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
    private Optional<Planned> planned = Optional.empty();
    private int number;

    private record Planned(Event event, Instant at) {}

    /** Plays a script on a clock. */
    public ScriptInput(BufferedReader lines, LiveClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Event await(Household household, Duration patience) {
        Planned next = planned.orElseGet(() -> plan(household));
        Instant now = clock.now();
        if (now.plus(patience).isBefore(next.at())) {
            planned = Optional.of(next);
            clock.sleep(patience);
            return new Event.Nothing();
        }
        planned = Optional.empty();
        if (next.at().isAfter(now)) {
            clock.sleep(Duration.between(now, next.at()));
        }
        return next.event();
    }

    private Planned plan(Household household) {
        try {
            String line = lines.readLine();
            number++;
            if (line == null) {
                return new Planned(new Event.Closed(), household.audioEnd());
            }
            Instant at = moment(household, Line.parse(line));
            return new Planned(new Event.Typed(line, at), at);
        } catch (IllegalArgumentException e) {
            throw new UsageException("line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant moment(Household household, Line line) {
        return switch (line) {
            case Line.Say(var into, var words) -> into.map(household::into).orElseGet(household::afterwards);
            case Line.Silence _,Line.Pass _,Line.NewDay _,Line.Bye _ -> household.audioEnd();
            case Line.Crash _,Line.OtherDevice _,Line.Fly _,Line.Late _,Line.Again _,Line.Error _,Line.AudioFails _,Line.UnknownRequest _,Line.OtherVoice _,Line.Nothing _ ->
                household.now();
        };
    }
}
