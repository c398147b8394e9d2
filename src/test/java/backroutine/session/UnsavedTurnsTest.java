package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time until which a stored block was played, when the unsaved turns of a session replace it. */
class UnsavedTurnsTest {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant NOW = TEN.plusSeconds(600);

    private final UnsavedTurns unsaved = new UnsavedTurns(TEN, TEN).with(TEN.plusSeconds(60));

    @Test
    void aBlockFromBeforeTheUnsavedTurnsEndsWithTheFirstOfThem() {
        assertEquals(TEN, unsaved.storedStateEnds(playingSince(TEN.minusSeconds(30)), NOW));
    }

    @Test
    void aBlockOfTheUnsavedTurnsEndsWithTheLastOfThem() {
        assertEquals(TEN.plusSeconds(60), unsaved.storedStateEnds(playingSince(TEN), NOW));
        assertEquals(TEN.plusSeconds(60), unsaved.storedStateEnds(playingSince(TEN.plusSeconds(60)), NOW));
    }

    @Test
    void aBlockThatAnotherDeviceStartedLaterIsStillPlaying() {
        assertEquals(NOW, unsaved.storedStateEnds(playingSince(TEN.plusSeconds(61)), NOW));
    }

    private static State playingSince(Instant since) {
        Place place = new Place("glute-bridge", 1, Side.BOTH, 1);
        BlockPlan plan = new BlockPlan(place, IntroductionPart.whole(IntroductionLevel.NAME), false, 5, 0, List.of(),
                IntroductionLevel.NAME, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        return new State.Playing(new Visit(LocalDate.of(2026, 11, 22), 1, Visit.Scope.WHAT_IS_LEFT), plan, since);
    }
}
