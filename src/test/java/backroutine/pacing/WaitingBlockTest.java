package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A block that introduces an exercise and asks before it counts. */
class WaitingBlockTest {
    private static final BlockPlanner PLANNER = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator());
    private static final int SENTENCE = 700;

    @Test
    void afterThePositionThereIsTimeToGetIntoIt() {
        List<Beat> bridge = block(plan("glute-bridge", false, BlockStart.ASKS)).response();

        assertEquals("introduce bridge position of bridge.", bridge.getFirst().words());
        assertEquals(SENTENCE + 10_000, bridge.getFirst().millis());
        assertTrue(bridge.stream().skip(1).allMatch(beat -> beat.millis() <= SENTENCE));
    }

    @Test
    void whoFetchesTheKitGetsIntoPositionAtTheSameTime() {
        List<Beat> squeeze = block(plan("glute-squeeze", true, BlockStart.ASKS)).response();

        assertEquals(SENTENCE, squeeze.getFirst().millis());
        assertEquals("kit-fetched kit 1 of seat + kit 2 of seat.", squeeze.get(3).words());
        assertEquals(SENTENCE + 20_000, squeeze.get(3).millis());
    }

    @Test
    void aBlockThatCountsGivesItsTimeAfterTheIntroduction() {
        Block bridge = block(plan("glute-bridge", false, BlockStart.COUNTS));

        assertEquals(SENTENCE, bridge.response().getFirst().millis());
    }

    @Test
    void aSetThatDoesNotFitAfterALongAnswerIsAskedAboutFirst() {
        BlockPlan counting = plan("cat-camel", false, BlockStart.COUNTS).withSpeechBefore(150_000);
        Block asking = block(counting.asking());

        assertFalse(BlockPlanner.fits(block(counting), counting));
        assertTrue(BlockPlanner.fits(asking, counting.asking()));
        assertFalse(asking.response().stream().anyMatch(Beat::isWork));
        assertEquals("ask-exercise cat? or-wait.", asking.response().getLast().words());
        assertTrue(asking.reprompt().stream().anyMatch(Beat::isWork));
    }

    @Test
    void withinASetWhatWasNotUnderstoodIsAskedForAndTheSetSoonGoesOn() {
        Block missed = block(bridgeAt(8, BlockStart.ASKS_AFTER_MISS));
        Block paused = block(bridgeAt(8, BlockStart.ASKS));

        assertEquals("ask-once-more?", missed.response().getLast().words());
        assertEquals(5_000, countIn(missed));
        assertEquals("ask-go-on? or-wait.", paused.response().getLast().words());
        assertEquals(10_000, countIn(paused));
    }

    @Test
    void beforeASetAMissIsFollowedByTheUsualQuestion() {
        Block missed = block(bridgeAt(1, BlockStart.ASKS_AFTER_MISS));

        assertEquals("ask-set 2? or-wait.", missed.response().getLast().words());
        assertEquals(10_000, countIn(missed));
    }

    @Test
    void aSetThatDoesNotGoOnByItselfWaitsAfterAMiss() {
        Exercise longHolds = ExerciseVariants.withPhases(2, 2, 30, ExerciseVariants.phase(Motion.HOLD, 60));
        Block missed = new BlockPlanner(ExerciseVariants.routineWith(longHolds), TestLanguage.translator())
                .block(bridgeAt(2, BlockStart.ASKS_AFTER_MISS).followedBy(List.of()), Settings.prescribed());

        assertEquals("ask-go-on? when-ready.", missed.response().getLast().words());
        assertFalse(missed.reprompt().stream().anyMatch(Beat::isWork));
    }

    private static long countIn(Block block) {
        return Timeline.millis(block.reprompt().stream().takeWhile(beat -> beat.kind() == Kind.COUNT_IN).toList());
    }

    /** At a repetition of the last set of the bridge. */
    private static BlockPlan bridgeAt(int repetition, BlockStart start) {
        return new BlockPlan(new Place("glute-bridge", 2, Side.BOTH, repetition), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, List.of("glute-bridge", "cat-camel"), IntroductionLevel.NONE, start,
                Delivery.AUDIO_DOCUMENT, Wording.complete());
    }

    private static Block block(BlockPlan plan) {
        return PLANNER.block(plan, Settings.prescribed());
    }

    private static BlockPlan plan(String id, boolean fetchesKit, BlockStart start) {
        return new BlockPlan(Pacer.start(TestLanguage.routine().exercise(id)),
                IntroductionPart.whole(IntroductionLevel.FULL), fetchesKit, 10, 0, List.of(id, "thoracic-stretch"),
                IntroductionLevel.FULL, start, Delivery.AUDIO_DOCUMENT, Wording.complete());
    }
}
