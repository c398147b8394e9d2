package backroutine.talk.play;

import backroutine.talk.UsageException;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Audio;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A conversation without waiting, printed as a transcript. */
public final class FastTalk {
    private final Household household;
    private final LineRunner runner;
    private final Display display;
    private final boolean typed;
    private final BiConsumer<Instant, Audio> listener;
    private final List<Change> meanwhile = new ArrayList<>();
    private Optional<Playback.Segment> toHear = Optional.empty();
    private Optional<Playback> playing = Optional.empty();

    private record Change(Line line, String text) {}

    /**
     * A conversation that has not begun.
     *
     * @param typed whether the lines are typed, so that a wrong one can be typed again
     * @param listener gets the audio that was heard, cut at an interruption, and when it began
     */
    public FastTalk(Household household, LineRunner runner, Display display, boolean typed,
            BiConsumer<Instant, Audio> listener) {
        this.household = household;
        this.runner = runner;
        this.display = display;
        this.typed = typed;
        this.listener = listener;
    }

    /**
     * Runs all lines.
     *
     * @throws UsageException when a line of a script is not understood; with its number
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
        followWhatGoesOn();
        hearUntil(household.audioEnd());
    }

    /** A device with a screen goes on by itself: each block is heard to its end, until the skill asks something or is done. */
    private void followWhatGoesOn() {
        while (household.goesOn()) {
            follow();
        }
    }

    /** Follows what goes on by itself before a moment, and hears the rest up to it. */
    private void followUntil(Instant moment) {
        while (household.goesOnAt().filter(at -> !at.isAfter(moment)).isPresent()) {
            follow();
        }
        hearUntil(moment);
    }

    private void follow() {
        hearUntil(household.goesOnAt().orElseThrow());
        plays(runner.wentOn(household.goOn()));
    }

    private void plays(Optional<Playback.Segment> segment) {
        toHear = segment;
        playing = household.lastHeard();
    }

    private Line read(String text, int number) {
        try {
            return Line.parse(text);
        } catch (IllegalArgumentException e) {
            if (!typed) {
                throw new UsageException("line " + number + ": " + e.getMessage());
            }
            display.show("  " + e.getMessage());
            return new Line.Nothing();
        }
    }

    /** A program that writes a line and then reads the answer must get it before the next line is read. */
    private String next(BufferedReader lines) throws IOException {
        if (!lines.ready()) {
            hearUntil(household.audioEnd());
            display.prompt();
        }
        return lines.readLine();
    }

    private void take(Line line, String text) {
        if (line.waits()) {
            followWhatGoesOn();
        }
        switch (line) {
            case Line.Say(var into, _) -> {
                Instant moment = into.map(household::into).orElseGet(household::afterwards);
                followUntil(moment);
                plays(runner.run(household, line, text, moment));
            }
            case Line.OnScreen onScreen -> {
                Instant moment = onScreen.moment(household);
                followUntil(moment);
                plays(runner.run(household, line, text, moment));
            }
            case Line.Late _,Line.Error _,Line.AudioFails _,Line.UnknownRequest _ -> {
                hearUntil(household.now());
                plays(runner.run(household, line, text, household.now()));
            }
            case Line.Silence _,Line.Pass _,Line.NewDay _ -> {
                hearUntil(household.audioEnd());
                plays(runner.run(household, line, text, household.now()));
            }
            case Line.At(var into, var later) -> {
                Instant moment = household.into(into);
                followUntil(moment);
                if (!(later instanceof Line.Silence)) {
                    household.passUntil(moment);
                }
                take(later, text);
            }
            case Line.Change _ ->
                meanwhile.add(new Change(line, text));
            case Line.Nothing _,Line.Bye _ -> {}
        }
    }

    /** Shows what is heard up to a moment, and after it what happened meanwhile. */
    private void hearUntil(Instant moment) {
        toHear.ifPresent(segment -> hear(segment, Duration.between(segment.start(), moment).toMillis()));
        toHear = Optional.empty();
        meanwhile.forEach(now -> runner.run(household, now.line(), now.text(), household.now()));
        meanwhile.clear();
    }

    private void hear(Playback.Segment segment, long ms) {
        boolean cut = ms < segment.heard().lengthMs();
        for (Row row : runner.rows(segment.heard().until(ms))) {
            boolean broken = cut && row.endMs() > ms;
            display.show(runner.line(row, broken ? row.textAt(ms) + " —" : row.text()));
        }
        if (!cut) {
            playing.ifPresent(runner::audioEnded);
        }
        listener.accept(segment.start(), segment.heard().until(ms));
        runner.countVisit(segment.heard().until(ms).words());
    }
}
