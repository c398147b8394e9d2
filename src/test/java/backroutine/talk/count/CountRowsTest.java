package backroutine.talk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.pacing.Beat;
import backroutine.pacing.Beat.Kind;
import backroutine.talk.count.Counted.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown while the blocks of the real routine play, in English and in German. */
class CountRowsTest {
    private static final PlayedBlock BRIDGE = PlayedBlock.of("en-US", "glute-bridge");
    private static final PlayedBlock BRIDGE_IN_GERMAN = PlayedBlock.of("de-DE", "glute-bridge");
    private static final PlayedBlock STRETCH = PlayedBlock.of("en-US", "hip-flexor-stretch");
    private static final PlayedBlock STRETCH_IN_GERMAN = PlayedBlock.of("de-DE", "hip-flexor-stretch");

    @Test
    void theCountInShowsTheNumberThatIsSaid() {
        long work = BRIDGE.first(Beat::isWork);

        assertEquals(List.of("  Glute bridge · Set 1 of 2", "  Begins in 12 s  ░░░░░░░░░░░░░░░░░░░░"), rows(BRIDGE, 0));
        assertEquals(List.of("  Glute bridge · Set 1 of 2", "  Begins in 5 s  ███████████░░░░░░░░░"),
                rows(BRIDGE, work - 5_000), "at \"five\"");
        assertEquals("  Begins in 1 s  ██████████████████░░", rows(BRIDGE, work - 1_000).getLast(), "at \"and\"");
        assertEquals("  Beginnt in 5 s  ███████████░░░░░░░░░",
                rows(BRIDGE_IN_GERMAN, BRIDGE_IN_GERMAN.first(Beat::isWork) - 5_000).getLast());
    }

    @Test
    void aRepetitionShowsItsNumberAndAHoldItsSecond() {
        long third = BRIDGE.first(beat -> beat.isWork() && beat.place().orElseThrow().repetition() == 3);

        assertEquals(List.of("  Glute bridge · Set 1 of 2", "  Repetition 3 of 10"), rows(BRIDGE, third));
        assertEquals(List.of("  Glute bridge · Set 1 of 2", "  Repetition 3 of 10",
                "  Hold: second 1 of 2  ██████████░░░░░░░░░░"), rows(BRIDGE, third + 2_000));
        assertEquals("  Hold: second 2 of 2  ████████████████████", rows(BRIDGE, third + 3_000).getLast());
        assertEquals(List.of("  Glute bridge · Set 1 of 2", "  Repetition 3 of 10"), rows(BRIDGE, third + 4_000));
    }

    @Test
    void aHoldOfThirtySecondsHasThirty() {
        long work = STRETCH.first(Beat::isWork);

        assertEquals("  Hold: second 1 of 30  ░░░░░░░░░░░░░░░░░░░░", rows(STRETCH, work).getLast());
        assertEquals("  Hold: second 11 of 30  ███████░░░░░░░░░░░░░", rows(STRETCH, work + 10_000).getLast());
        assertEquals("  Hold: second 30 of 30  ████████████████████", rows(STRETCH, work + 29_999).getLast());
        assertEquals("  Halten: Sekunde 11 von 30  ███████░░░░░░░░░░░░░",
                rows(STRETCH_IN_GERMAN, STRETCH_IN_GERMAN.first(Beat::isWork) + 10_000).getLast());
    }

    @Test
    void theSideIsNamedWithTheSet() {
        long work = STRETCH.first(Beat::isWork);
        long second = STRETCH.start(beat -> beat.isWork() && beat.place().orElseThrow().set() == 2, work);

        assertEquals("  Hip flexor stretch · Set 1 of 2 · Left knee down", rows(STRETCH, work).getFirst());
        assertEquals("  Hip flexor stretch · Set 2 of 2 · Left knee down", rows(STRETCH, second).getFirst());
        assertEquals("  Hüftbeuger-Dehnung · Durchgang 1 von 2 · Linkes Knie auf den Boden",
                rows(STRETCH_IN_GERMAN, STRETCH_IN_GERMAN.first(Beat::isWork)).getFirst());
    }

    @Test
    void aChangeOfSidesAndARestShowTheSecondsThatAreLeft() {
        long change = STRETCH.first(beat -> beat.kind() == Kind.CHANGE_SIDES);
        long rest = BRIDGE.first(beat -> beat.kind() == Kind.REST);

        assertEquals("  Change sides: 8 s left  ░░░░░░░░░░░░░░░░░░░░", rows(STRETCH, change).getLast());
        assertEquals("  Change sides: 3 s left  ████████████░░░░░░░░", rows(STRETCH, change + 5_000).getLast());
        assertEquals(List.of("  Glute bridge · Set 2 of 2", "  Rest: 30 s left  ░░░░░░░░░░░░░░░░░░░░"),
                rows(BRIDGE, rest));
        assertEquals("  Rest: 1 s left  ███████████████████░", rows(BRIDGE, rest + 29_001).getLast());
        assertEquals("  Pause: noch 30 s  ░░░░░░░░░░░░░░░░░░░░",
                rows(BRIDGE_IN_GERMAN, BRIDGE_IN_GERMAN.first(beat -> beat.kind() == Kind.REST)).getLast());
    }

    @Test
    void eachKindBeginsARow() {
        long work = STRETCH.first(Beat::isWork);
        long change = STRETCH.first(beat -> beat.kind() == Kind.CHANGE_SIDES);

        assertEquals(List.of(true, true, false), List.of(work, change, work + 1_000)
                .stream()
                .map(STRETCH.block().rowStarts()::contains)
                .toList());
    }

    @Test
    void aSilenceInWhichNothingIsCountedShowsItsLength() {
        var silence = Optional.of(new Span(5_000, 20_000));

        assertEquals(List.of("  Silence: 15 s left  █████░░░░░░░░░░░░░░░"),
                new CountRows(BRIDGE.words()).at(Optional.empty(), 0, silence));
        assertEquals(2, new CountRows(BRIDGE.words()).at(Optional.of(BRIDGE.block()), 0, silence).size(),
                "a pause that is counted is no silence");
    }

    @Test
    void theOpenMicrophoneShowsHowLongItStaysOpen() {
        assertEquals("  Listening: 7 s left  ██░░░░░░░░░░░░░░░░░░",
                new CountRows(BRIDGE.words()).listening(new Span(1_000, 8_000)));
        assertEquals("  Hört zu: noch 8 s  ░░░░░░░░░░░░░░░░░░░░",
                new CountRows(BRIDGE_IN_GERMAN.words()).listening(new Span(0, 8_000)));
    }

    private static List<String> rows(PlayedBlock played, long ms) {
        return new CountRows(played.words()).at(Optional.of(played.block()), ms, Optional.empty());
    }
}
