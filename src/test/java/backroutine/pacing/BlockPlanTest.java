package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockPlanTest {
    private static final Place START = new Place("bridge", 1, Side.BOTH, 1);

    @ParameterizedTest
    @ValueSource(ints = {BlockPlan.SHORTEST_SETTLE, BlockPlan.LONGEST_SETTLE})
    void settleTimeOutsideItsRangeIsRefused(int limit) {
        assertEquals(limit, plan(limit, 0, false).settleSeconds());
        assertThrows(IllegalArgumentException.class,
                () -> plan(limit == BlockPlan.SHORTEST_SETTLE ? limit - 1 : limit + 1, 0, false));
    }

    @Test
    void negativeLengthOfSpeechIsRefused() {
        assertEquals("speech lasts 0 ms or more, not -1",
                assertThrows(IllegalArgumentException.class, () -> plan(10, -1, false)).getMessage());
    }

    @Test
    void eachWithMethodChangesOneComponentOnly() {
        BlockPlan plan = plan(10, 0, true);

        assertEquals(
                new BlockPlan(START, IntroductionPart.whole(IntroductionLevel.CUE), true, 10, 700, List.of("squeeze"),
                        IntroductionLevel.FULL, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete()),
                plan.withSpeechBefore(700));
        assertEquals(
                new BlockPlan(START, IntroductionPart.whole(IntroductionLevel.CUE), true, 10, 0, List.of("twist"),
                        IntroductionLevel.FULL, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete()),
                plan.followedBy(List.of("twist")));
        assertEquals(
                new BlockPlan(START, IntroductionPart.whole(IntroductionLevel.CUE), true, 10, 0, List.of("squeeze"),
                        IntroductionLevel.FULL, BlockStart.ASKS, Delivery.PLAIN_SPEECH, Wording.complete()),
                plan.deliveredAs(Delivery.PLAIN_SPEECH));
    }

    @Test
    void aPlanThatAsksFirstGetsIntoPositionAfterTheQuestionAndHasAMicrophone() {
        BlockPlan asking = plan(10, 0, false).deliveredAs(Delivery.SCREEN).asking();

        assertEquals(
                new BlockPlan(START, IntroductionPart.whole(IntroductionLevel.CUE), false, BlockPlan.SHORTEST_SETTLE, 0,
                        List.of("squeeze"), IntroductionLevel.FULL, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT,
                        Wording.complete()),
                asking);
        assertTrue(asking.waiting());
        assertFalse(asking.afterMiss());
    }

    @Test
    void plainSpeechIsEstimatedForASlowVoice() {
        List<Beat> six = List.of(new Beat(1_000, TestLanguage.spoken("six"), Beat.Kind.WORK, Optional.of(START)));

        assertEquals(1_000, plan(10, 0, false).longestMillis(six));
        assertEquals(1_000 + 500 - 400, plan(10, 0, false).deliveredAs(Delivery.PLAIN_SPEECH).longestMillis(six));
    }

    private static BlockPlan plan(int settle, int speechBefore, boolean waiting) {
        return new BlockPlan(START, IntroductionPart.whole(IntroductionLevel.CUE),
                waiting && settle > BlockPlan.SHORTEST_SETTLE, settle, speechBefore, List.of("squeeze"),
                IntroductionLevel.FULL, waiting ? BlockStart.ASKS : BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
    }
}
