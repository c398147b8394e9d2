package backroutine.talk.play;

import backroutine.talk.UsageException;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Heard;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A conversation that waits for nobody, as a transcript. */
public final class FastTalk {
    private final Household house;
    private final Narrator narrator;
    private final Stage stage;
    private final boolean typed;
    private final BiConsumer<Instant, Heard> listener;
    private final List<Meanwhile> meanwhile = new ArrayList<>();
    private Optional<Playback.Segment> toHear = Optional.empty();

    private record Meanwhile(Line line, String text) {}

    /**
     * A conversation in a house.
     *
     * @param typed whether somebody types the lines, and may type one again
     * @param listener gets what is heard, cut where somebody cut in, and when it began
     */
    public FastTalk(Household house, Narrator narrator, Stage stage, boolean typed,
            BiConsumer<Instant, Heard> listener) {
        this.house = house;
        this.narrator = narrator;
        this.stage = stage;
        this.typed = typed;
        this.listener = listener;
    }

    /**
     * Goes through all lines.
     *
     * @throws UsageException when a line that nobody types is not understood; with its number
     */
    public void run(BufferedReader lines) throws IOException {
        int number = 0;
        for (String text = next(lines); text != null; text = next(lines)) {
            Line line = read(text, ++number);
            if (line instanceof Line.Bye) {
                break;
            }
            take(line, text);
        }
        hearUntil(house.quiet());
    }

    private Line read(String text, int number) {
        try {
            return Line.parse(text);
        } catch (IllegalArgumentException e) {
            if (!typed) {
                throw new UsageException("line " + number + ": " + e.getMessage());
            }
            stage.show("  " + e.getMessage());
            return new Line.Nothing();
        }
    }

    /** Whoever writes a line and then reads the answer must get it before the next line is asked for. */
    private String next(BufferedReader lines) throws IOException {
        if (!lines.ready()) {
            hearUntil(house.quiet());
            stage.prompt();
        }
        return lines.readLine();
    }

    private void take(Line line, String text) {
        switch (line) {
            case Line.Say(var into, var words) -> {
                Instant moment = into.map(house::into).orElseGet(house::afterwards);
                hearUntil(moment);
                toHear = narrator.act(house, line, text, moment);
            }
            case Line.Late _,Line.Error _,Line.AudioFails _ -> {
                hearUntil(house.now());
                toHear = narrator.act(house, line, text, house.now());
            }
            case Line.Silence _,Line.Pass _,Line.NewDay _ -> {
                hearUntil(house.quiet());
                toHear = narrator.act(house, line, text, house.now());
            }
            case Line.Crash _,Line.OtherDevice _,Line.Fly _,Line.Again _ -> meanwhile.add(new Meanwhile(line, text));
            case Line.Nothing _,Line.Bye _ -> {}
        }
    }

    /** Shows what is heard up to a moment; what happened while it played is told after it. */
    private void hearUntil(Instant moment) {
        toHear.ifPresent(segment -> hear(segment, Duration.between(segment.start(), moment).toMillis()));
        toHear = Optional.empty();
        meanwhile.forEach(now -> narrator.act(house, now.line(), now.text(), house.now()));
        meanwhile.clear();
    }

    private void hear(Playback.Segment segment, long ms) {
        boolean cut = ms < segment.heard().lengthMs();
        for (Row row : narrator.rows(segment.heard().until(ms))) {
            boolean broken = cut && row.endMs() > ms;
            stage.show(narrator.line(row, broken ? row.textAt(ms) + " —" : row.text()));
        }
        if (!cut) {
            house.lastHeard().ifPresent(narrator::quiet);
        }
        listener.accept(segment.start(), segment.heard().until(ms));
        narrator.finished(segment.heard().until(ms).words());
    }
}
