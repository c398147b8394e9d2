package backroutine.talk.play;

import backroutine.talk.UsageException;
import backroutine.talk.device.Household;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lines that were written beforehand: each waits for its moment. */
public final class Script implements Cues {
    private final BufferedReader lines;
    private final Pace pace;
    private Optional<Planned> planned = Optional.empty();
    private int number;

    private record Planned(Cue cue, Instant at) {}

    /** Plays a script on a clock. */
    public Script(BufferedReader lines, Pace pace) {
        this.lines = lines;
        this.pace = pace;
    }

    @Override
    public Cue await(Household house, Duration patience) {
        Planned next = planned.orElseGet(() -> plan(house));
        Instant now = pace.now();
        if (now.plus(patience).isBefore(next.at())) {
            planned = Optional.of(next);
            pace.sleep(patience);
            return new Cue.Nothing();
        }
        planned = Optional.empty();
        if (next.at().isAfter(now)) {
            pace.sleep(Duration.between(now, next.at()));
        }
        return next.cue();
    }

    private Planned plan(Household house) {
        try {
            String line = lines.readLine();
            number++;
            if (line == null) {
                return new Planned(new Cue.Closed(), house.quiet());
            }
            Instant at = moment(house, Line.parse(line));
            return new Planned(new Cue.Typed(line, at), at);
        } catch (IllegalArgumentException e) {
            throw new UsageException("line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant moment(Household house, Line line) {
        return switch (line) {
            case Line.Say(var into, var words) -> into.map(house::into).orElseGet(house::afterwards);
            case Line.Silence _,Line.Pass _,Line.NewDay _,Line.Bye _ -> house.quiet();
            case Line.Crash _,Line.OtherDevice _,Line.Fly _,Line.Late _,Line.Again _,Line.Error _,Line.AudioFails _,Line.Nothing _ ->
                house.now();
        };
    }
}
