package backroutine.talk.play;

import backroutine.talk.count.CountRows;
import backroutine.talk.count.Counted.Span;
import backroutine.talk.count.CountedBlock;
import backroutine.talk.device.Playback;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows audio while it plays: a row that has ended stays on the display, the current one and what is counted are redrawn. */
final class LiveAudio {
    private final Playback.Segment segment;
    private final Optional<CountedBlock> block;
    private final CountRows counts;
    private final List<Row> rows;
    private final LineRunner runner;
    private final Display display;
    private int next;
    private boolean ended;

    LiveAudio(Playback.Segment segment, Optional<CountedBlock> block, CountRows counts, LineRunner runner,
            Display display) {
        this.segment = segment;
        this.block = block;
        this.counts = counts;
        this.rows = runner.rows(segment.heard(), block.map(CountedBlock::rowStarts).orElse(Set.of()));
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
        long ms = millis(now);
        while (next < rows.size() && isDue(rows.get(next), ms)) {
            display.show(runner.line(rows.get(next), rows.get(next).text()));
            next++;
        }
        boolean justNow = !ended && !now.isBefore(end());
        ended |= justNow;
        if (justNow) {
            runner.countVisit(segment.heard().words());
        }
        if (!ended) {
            showLive(ms);
        }
        return justNow;
    }

    private void showLive(long ms) {
        Optional<Row> current = current(ms);
        List<String> counted = counts.at(block, ms, current.flatMap(row -> row.silenceAt(ms)));
        String words = current.map(row -> runner.fitting(row, row.textAt(ms))).orElse("");
        display.showLive(Columns.first(words, display.columns()), fitting(counted));
    }

    /** Shows that the device waits after the audio, and how much longer. */
    void showListening(Instant now, Duration waits) {
        if (ended) {
            long ms = millis(now);
            List<String> shown = new ArrayList<>(counts.at(block, ms, Optional.empty()));
            shown.add(counts.listening(new Span(Duration.between(end(), now).toMillis(), waits.toMillis())));
            display.showLive("", fitting(shown));
        }
    }

    /** Stops at an interruption: the current row stays, with the words heard so far. */
    void interruptAt(Instant moment) {
        showUntil(moment);
        long ms = millis(moment);
        if (display.showsLive()) {
            current(ms).ifPresent(row -> display.show(runner.line(row, row.textAt(ms) + " —")));
        }
        if (!ended) {
            runner.countVisit(segment.heard().until(ms).words());
        }
        display.showLive("", List.of());
    }

    private long millis(Instant moment) {
        return Duration.between(segment.start(), moment).toMillis();
    }

    private Optional<Row> current(long ms) {
        return rows.stream().skip(next).limit(1).filter(row -> row.startMs() <= ms).findFirst();
    }

    private List<String> fitting(List<String> all) {
        return all.stream().map(row -> display.style().quiet(Columns.first(row, display.columns()))).toList();
    }

    /** Where the current row cannot be redrawn, a row is shown when it begins. */
    private boolean isDue(Row row, long ms) {
        return (display.showsLive() ? row.endMs() : row.startMs()) <= ms;
    }
}
