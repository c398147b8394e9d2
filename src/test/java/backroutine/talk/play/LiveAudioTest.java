package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.talk.count.CountRows;
import backroutine.talk.count.PlayedBlock;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.SpeechRates;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.NumberWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows at a moment of a block, in a window of some width: the words first, then what is counted. */
class LiveAudioTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final PlayedBlock BRIDGE = PlayedBlock.of("en-US", "glute-bridge");
    private static final PlayedBlock STRETCH = PlayedBlock.of("en-US", "hip-flexor-stretch");
    private static final PlayedBlock STRETCH_IN_GERMAN = PlayedBlock.of("de-DE", "hip-flexor-stretch");

    @Test
    void theCountInIsARowOfWordsAndARowWithTheSecondsThatAreLeft() {
        long five = BRIDGE.first(Beat::isWork) - 5_000;

        assertEquals(List.of("  [0:07] five", "  Glute bridge · Set 1 of 2", "  Begins in 5 s  ███████████░░░░░░░░░"),
                rows("en-US", BRIDGE, five, 80));
        assertEquals("  [0:07] five… four… three… two… and", rows("en-US", BRIDGE, five + 4_000, 80).getFirst());
    }

    @Test
    void aRepetitionItsHoldAndItsWordsAreRowsOfTheirOwn() {
        long second = BRIDGE.first(beat -> beat.isWork() && beat.place().orElseThrow().repetition() == 2);

        assertEquals(List.of("  [0:19] Number two, lift… and hold… two", "  Glute bridge · Set 1 of 2",
                "  Repetition 2 of 10", "  Hold: second 2 of 2  ████████████████████"),
                rows("en-US", BRIDGE, second + 3_000, 80));
    }

    @Test
    void aRestSharesNoRowWithTheCount() {
        long rest = BRIDGE.first(beat -> beat.kind() == Kind.REST);
        List<String> before = rows("en-US", BRIDGE, rest - 1, 80);
        List<String> after = rows("en-US", BRIDGE, rest, 80);

        assertEquals("  Repetition 10 of 10", before.getLast());
        assertTrue(after.getFirst().startsWith("  [1:22] "), after::toString);
        assertEquals("  Rest: 30 s left  ░░░░░░░░░░░░░░░░░░░░", after.getLast());
    }

    @Test
    void aNarrowWindowShowsTheLastWordsAndTheBeginningOfTheOtherRows() {
        long work = STRETCH.first(Beat::isWork);
        long inGerman = STRETCH_IN_GERMAN.first(Beat::isWork);

        assertEquals(List.of("  [0:37] …ne… thirty", "  Hip flexor stretc…", "  Hold: second 30 o…"),
                rows("en-US", STRETCH, work + 29_000, 20));
        assertEquals(List.of("  Hüftbeuger-Dehnun…", "  Halten: Sekunde 3…"),
                rows("de-DE", STRETCH_IN_GERMAN, inGerman + 29_000, 20).subList(1, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 21, 40, 80, 200})
    void atNoMomentIsARowLongerThanTheWindow(int columns) {
        for (long ms = 0; ms < STRETCH_IN_GERMAN.heard().lengthMs(); ms += 700) {
            List<String> rows = rows("de-DE", STRETCH_IN_GERMAN, ms, columns);

            assertTrue(rows.stream().allMatch(row -> Columns.of(row) <= columns),
                    rows::toString);
        }
    }

    private static List<String> rows(String locale, PlayedBlock played, long ms, int columns) {
        var display = new LastRows(columns);
        var runner = new LineRunner(display, new UtteranceCount(_ -> false),
                NumberWords.of(InteractionModel.of(locale)), SpeechRates.ofLocale(locale));
        new LiveAudio(new Playback.Segment(START, played.heard()), Optional.of(played.block()),
                new CountRows(played.words()), runner, display).showUntil(START.plus(Duration.ofMillis(ms)));
        return display.rows;
    }

    /** A display that keeps the rows that it showed last. */
    private static final class LastRows implements Display {
        private final int columns;
        private List<String> rows = List.of();

        LastRows(int columns) {
            this.columns = columns;
        }

        @Override
        public void show(String line) {}

        @Override
        public void showLive(String words, List<String> counted) {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(counted);
            rows = all;
        }

        @Override
        public boolean showsLive() {
            return true;
        }

        @Override
        public int columns() {
            return columns;
        }
    }
}
