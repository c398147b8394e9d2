package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer is used up to its last millisecond, and not one further. */
class AlexaLimitsTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final BlockPlanner PLANNER = new BlockPlanner(ROUTINE, TestLanguage.translator());
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final List<String> THE_LAST = List.of();

    @Test
    void twoHundredSecondsAreCountedAtMost() {
        int twoSetsAndARest = 80 + 30 + 80;

        assertEquals(2, sets(block(plan("cat-camel", 200 - twoSetsAndARest, THE_LAST), 0)));
        assertEquals(1, sets(block(plan("cat-camel", 201 - twoSetsAndARest, THE_LAST), 0)));
    }

    @Test
    void roomIsKeptForWhatClosesTheVisit() {
        int counted = 10_000 + 70_000 + 30_000 + 70_000;
        int lead = 235_000 - counted - 18_000;

        assertEquals(2, sets(block(plan("glute-bridge", 10, THE_LAST), lead)));
        assertEquals(1, sets(block(plan("glute-bridge", 10, THE_LAST), lead + 1)));
    }

    @Test
    void aQuestionNeedsLessRoomThanAFarewell() {
        int counted = 10_000 + 70_000 + 30_000 + 70_000;
        int lead = 235_000 - counted - 8_000;
        BlockPlan plan = plan("glute-bridge", 10, List.of("glute-bridge", "cat-camel"));

        assertEquals(2, sets(block(plan, lead)));
        assertEquals(1, sets(block(plan, lead + 1)));
    }

    @Test
    void beforeTheLastSideOnlyAQuestionNeedsRoom() {
        int bothSidesOfASet = 5_000 + 45_000 + 8_000 + 45_000;
        int lead = 235_000 - bothSidesOfASet - 8_000;

        assertEquals(1, sets(block(plan("thoracic-stretch", 5, THE_LAST), lead)));
        assertEquals(0, sets(block(plan("thoracic-stretch", 5, THE_LAST), lead + 1)));
    }

    @Test
    void whatIsSaidFirstTakesRoom() {
        BlockPlan silent = plan("glute-bridge", 10, THE_LAST);
        BlockPlan introduced = new BlockPlan(silent.from(), IntroductionLevel.FULL, 10, 0, THE_LAST,
                IntroductionLevel.NONE, false, false);

        int fiveSentences = 5 * 700;
        int lead = 235_000 - (10_000 + 70_000 + 30_000 + 70_000) - 18_000;

        assertEquals(2, sets(block(silent, lead)));
        assertEquals(2, sets(block(introduced, lead - fiveSentences)));
        assertEquals(1, sets(block(introduced, lead - fiveSentences + 1)));
    }

    @Test
    void aSilenceIsFollowedByEightySecondsOfWorkAtMost() {
        BlockPlan plan = plan("hip-flexor-stretch", BlockPlan.SHORTEST, THE_LAST);
        BlockPlan waiting = new BlockPlan(plan.from(), IntroductionLevel.NONE, BlockPlan.SHORTEST, 0, THE_LAST,
                IntroductionLevel.NONE, true, false);

        assertEquals(21 + 8 + 21 + 8 + 21, seconds(PLANNER.block(waiting, holding(21)).reprompt()));
        assertEquals(22 + 8 + 22, seconds(PLANNER.block(waiting, holding(22)).reprompt()));
    }

    @Test
    void theNextExerciseIsIntroducedAsFullyAsThereIsRoom() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int room = (int) (235_000 - block(plan, 0).responseEnds());

        assertEquals(IntroductionLevel.FULL, block(plan, room).introduced());
        assertEquals(235_000, block(plan, room).responseEnds());
        assertEquals(IntroductionLevel.CUE, block(plan, room + 1).introduced());
        int fiveSentences = 5 * 700;
        int twoSentences = 2 * 700;
        assertEquals(IntroductionLevel.NAME, block(plan, room + fiveSentences - twoSentences).introduced());
        assertEquals(IntroductionLevel.NONE, block(plan, room + fiveSentences - twoSentences + 1).introduced());
    }

    @Test
    void aSlowVoiceNeedsMoreRoomForPlainSpeech() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int room = (int) (235_000 - block(plan, 0).responseEnds());

        assertNotEquals(IntroductionLevel.FULL, block(plan.asPlainSpeech(), room).introduced());
    }

    @Test
    void aLongRestIsSilentOnlyAsLongAsThereIsRoom() {
        Settings longRests = PRESCRIBED.withRestOffset(120);
        Block broken = PLANNER.block(plan("glute-bridge", 10, THE_LAST).withSpeechBefore(130_000), longRests);

        assertEquals(235_000, broken.responseEnds());
    }

    private static Block block(BlockPlan plan, int lead) {
        return PLANNER.block(plan.withSpeechBefore(lead), PRESCRIBED);
    }

    private static BlockPlan plan(String id, int settle, List<String> visit) {
        return new BlockPlan(Pacer.start(ROUTINE.exercise(id)), IntroductionLevel.NONE, settle, 0, visit,
                IntroductionLevel.FULL, false, false);
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
