package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each limit is used up to its last millisecond, and is never exceeded. */
class AlexaLimitsTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final BlockPlanner PLANNER = new BlockPlanner(ROUTINE, TestLanguage.translator());
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final List<String> NOTHING_FOLLOWS = List.of();

    @Test
    void aResponseCountsAtMost200Seconds() {
        int twoSetsAndARest = 80 + 30 + 80;

        assertEquals(2, sets(block(plan("cat-camel", 200 - twoSetsAndARest, NOTHING_FOLLOWS), 0)));
        assertEquals(1, sets(block(plan("cat-camel", 201 - twoSetsAndARest, NOTHING_FOLLOWS), 0)));
    }

    @Test
    void timeIsReservedForTheClosingSentences() {
        int counted = 10_000 + 70_000 + 30_000 + 70_000;
        int speechBefore = 235_000 - counted - 18_000;

        assertEquals(2, sets(block(plan("glute-bridge", 10, NOTHING_FOLLOWS), speechBefore)));
        assertEquals(1, sets(block(plan("glute-bridge", 10, NOTHING_FOLLOWS), speechBefore + 1)));
    }

    @Test
    void aQuestionNeedsLessTimeThanTheClosingSentences() {
        int counted = 10_000 + 70_000 + 30_000 + 70_000;
        int speechBefore = 235_000 - counted - 8_000;
        BlockPlan plan = plan("glute-bridge", 10, List.of("glute-bridge", "cat-camel"));

        assertEquals(2, sets(block(plan, speechBefore)));
        assertEquals(1, sets(block(plan, speechBefore + 1)));
    }

    @Test
    void beforeTheLastSideOnlyTheQuestionNeedsTime() {
        int bothSidesOfASet = 5_000 + 45_000 + 8_000 + 45_000;
        int speechBefore = 235_000 - bothSidesOfASet - 8_000;

        assertEquals(1, sets(block(plan("thoracic-stretch", 5, NOTHING_FOLLOWS), speechBefore)));
        assertEquals(0, sets(block(plan("thoracic-stretch", 5, NOTHING_FOLLOWS), speechBefore + 1)));
    }

    @Test
    void theIntroductionCountsTowardTheLimit() {
        BlockPlan withoutIntroduction = plan("glute-bridge", 10, NOTHING_FOLLOWS);
        BlockPlan withIntroduction = new BlockPlan(withoutIntroduction.from(),
                IntroductionPart.whole(IntroductionLevel.FULL), false, 10, 0, NOTHING_FOLLOWS, IntroductionLevel.NONE,
                false, false, Wording.complete(), false);

        int fiveSentences = 5 * 700;
        int lead = 235_000 - (10_000 + 70_000 + 30_000 + 70_000) - 18_000;

        assertEquals(2, sets(block(withoutIntroduction, lead)));
        assertEquals(2, sets(block(withIntroduction, lead - fiveSentences)));
        assertEquals(1, sets(block(withIntroduction, lead - fiveSentences + 1)));
    }

    @Test
    void aRepromptHasAtMost80SecondsOfWork() {
        BlockPlan plan = plan("hip-flexor-stretch", BlockPlan.SHORTEST_SETTLE, NOTHING_FOLLOWS);
        BlockPlan waiting = new BlockPlan(plan.from(), IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0,
                NOTHING_FOLLOWS, IntroductionLevel.NONE, true, false, Wording.complete(), false);

        assertEquals(21 + 8 + 21 + 8 + 21, seconds(PLANNER.block(waiting, holding(21)).reprompt()));
        assertEquals(22 + 8 + 22, seconds(PLANNER.block(waiting, holding(22)).reprompt()));
    }

    @Test
    void theNextExerciseIsIntroducedInAsMuchDetailAsFits() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int left = (int) (235_000 - block(plan, 0).responseEnds());

        assertEquals(235_000, block(plan, left).responseEnds());
    }

    @Test
    void plainSpeechIsPlannedForASlowVoice() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int left = (int) (235_000 - block(plan, 0).responseEnds());

        assertNotEquals(235_000, block(plan.asPlainSpeech(), left).responseEnds());
    }

    @Test
    void aLongRestIsShortenedToTheLimitOfTheResponse() {
        Settings longRests = PRESCRIBED.withRestOffset(120);
        Block interrupted = PLANNER.block(plan("glute-bridge", 10, NOTHING_FOLLOWS).withSpeechBefore(130_000),
                longRests);

        assertEquals(235_000, interrupted.responseEnds());
    }

    private static Block block(BlockPlan plan, int speechBefore) {
        return PLANNER.block(plan.withSpeechBefore(speechBefore), PRESCRIBED);
    }

    private static BlockPlan plan(String id, int settle, List<String> upcoming) {
        return new BlockPlan(Pacer.start(ROUTINE.exercise(id)), IntroductionPart.none(), false, settle, 0, upcoming,
                IntroductionLevel.FULL, false, false, Wording.complete(), false);
    }

    private static Settings holding(int seconds) {
        return PRESCRIBED.withHold("hip-flexor-stretch", seconds);
    }

    /** From the first repetition to the end of the last, in seconds. */
    private static long seconds(List<Beat> beats) {
        Timeline timeline = new Timeline(beats);
        return (timeline.workEnds() - timeline.untilWork(0)) / 1000;
    }

    private static long sets(Block block) {
        return block.response().stream().filter(beat -> beat.kind() == Beat.Kind.SET_END).count();
    }
}
