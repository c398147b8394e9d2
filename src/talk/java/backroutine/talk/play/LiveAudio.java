package backroutine.talk.play;

import backroutine.talk.device.Playback;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Shows audio while it plays: a row that has ended stays on the display, the current one is redrawn. */
final class LiveAudio {
    private final Playback.Segment segment;
    private final List<Row> rows;
    private final LineRunner runner;
    private final Display display;
    private int next;
    private boolean ended;

    LiveAudio(Playback.Segment segment, LineRunner runner, Display display) {
        this.segment = segment;
        this.rows = runner.rows(segment.heard());
        this.runner = runner;
        this.display = display;
    }

    boolean isOf(Playback.Segment other) {
        return segment.equals(other);
    }

    Instant end() {
        return segment.end();
    }

    /**
     * Shows what is heard up to a moment.
     *
     * @return whether it has ended just now
     */
    boolean showUntil(Instant now) {
        long ms = Duration.between(segment.start(), now).toMillis();
        while (next < rows.size() && isDue(rows.get(next), ms)) {
            display.show(runner.line(rows.get(next), rows.get(next).text()));
            next++;
        }
        if (display.showsLive() && next < rows.size() && rows.get(next).startMs() <= ms) {
            Row row = rows.get(next);
            String watch = row.watchAt(ms).map(bar -> "   " + display.style().quiet(bar)).orElse("");
            display.showLive(runner.line(row, row.textAt(ms)) + watch);
        }
        boolean justNow = !ended && !now.isBefore(end());
        ended |= justNow;
        if (justNow) {
            runner.countVisit(segment.heard().words());
        }
        return justNow;
    }

    /** Shows that the device waits after the audio, and how much longer. */
    void showListening(Instant now, Duration waits) {
        if (ended) {
            long since = Duration.between(end(), now).toMillis();
            display.showLive("  "
                    + display.style().quiet("listening " + new ProgressBar(since, waits.toMillis()).countingDown()));
        }
    }

    /** Stops at an interruption: the current row stays, with the words heard so far. */
    void interruptAt(Instant moment) {
        showUntil(moment);
        long ms = Duration.between(segment.start(), moment).toMillis();
        if (display.showsLive() && next < rows.size() && rows.get(next).startMs() <= ms) {
            display.show(runner.line(rows.get(next), rows.get(next).textAt(ms) + " —"));
        }
        if (!ended) {
            runner.countVisit(segment.heard().until(ms).words());
        }
        display.showLive("");
    }

    /** Where the current row cannot be redrawn, a row is shown when it begins. */
    private boolean isDue(Row row, long ms) {
        return (display.showsLive() ? row.endMs() : row.startMs()) <= ms;
    }
}
