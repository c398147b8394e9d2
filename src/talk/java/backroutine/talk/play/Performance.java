package backroutine.talk.play;

import backroutine.talk.device.Playback;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One stretch of audio while it plays: rows that are done stay, the one under way is alive. */
final class Performance {
    private final Playback.Segment segment;
    private final List<Row> rows;
    private final Narrator narrator;
    private final Stage stage;
    private int next;
    private boolean ended;

    Performance(Playback.Segment segment, Narrator narrator, Stage stage) {
        this.segment = segment;
        this.rows = narrator.rows(segment.heard());
        this.narrator = narrator;
        this.stage = stage;
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
    boolean playTo(Instant now) {
        long ms = Duration.between(segment.start(), now).toMillis();
        while (next < rows.size() && isDue(rows.get(next), ms)) {
            stage.show(narrator.line(rows.get(next), rows.get(next).text()));
            next++;
        }
        if (stage.showsLive() && next < rows.size() && rows.get(next).startMs() <= ms) {
            Row row = rows.get(next);
            String watch = row.watchAt(ms).map(bar -> "   " + stage.style().quiet(bar)).orElse("");
            stage.live(narrator.line(row, row.textAt(ms)) + watch);
        }
        boolean justNow = !ended && !now.isBefore(end());
        ended |= justNow;
        if (justNow) {
            narrator.finished(segment.heard().words());
        }
        return justNow;
    }

    /** Shows that the device waits after the audio, and how much longer. */
    void waiting(Instant now, Duration waits) {
        if (ended) {
            long since = Duration.between(end(), now).toMillis();
            stage.live("  " + stage.style().quiet("listening " + new Bar(since, waits.toMillis()).countingDown()));
        }
    }

    /** Somebody interrupts: what was under way stays as far as it was heard. */
    void cutAt(Instant moment) {
        playTo(moment);
        long ms = Duration.between(segment.start(), moment).toMillis();
        if (stage.showsLive() && next < rows.size() && rows.get(next).startMs() <= ms) {
            stage.show(narrator.line(rows.get(next), rows.get(next).textAt(ms) + " —"));
        }
        if (!ended) {
            narrator.finished(segment.heard().until(ms).words());
        }
        stage.live("");
    }

    /** Where nothing can be redrawn, a row is shown when it begins. */
    private boolean isDue(Row row, long ms) {
        return (stage.showsLive() ? row.endMs() : row.startMs()) <= ms;
    }
}
