package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Routine;
import java.util.List;
import java.util.stream.Stream;
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
        int speechBefore = 235_000 - counted - 29_000;

        assertEquals(2, sets(block(plan("glute-bridge", 10, NOTHING_FOLLOWS), speechBefore)));
        assertEquals(1, sets(block(plan("glute-bridge", 10, NOTHING_FOLLOWS), speechBefore + 1)));
    }

    @Test
    void timeIsReservedToMoveAndToNameTheNextExercise() {
        int counted = 10_000 + 70_000 + 30_000 + 70_000;
        int nameAndDose = 2 * 700;
        int move = 8_000;
        int speechBefore = 235_000 - counted - (2 * 700 + nameAndDose + move + 8_000);
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
                BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());

        int sixSentences = 6 * 700;
        int lead = 235_000 - (10_000 + 70_000 + 30_000 + 70_000) - 29_000;

        assertEquals(2, sets(block(withoutIntroduction, lead)));
        assertEquals(2, sets(block(withIntroduction, lead - sixSentences)));
        assertEquals(1, sets(block(withIntroduction, lead - sixSentences + 1)));
    }

    @Test
    void aRepromptHasAtMost80SecondsOfWork() {
        BlockPlan plan = plan("hip-flexor-stretch", BlockPlan.SHORTEST_SETTLE, NOTHING_FOLLOWS);
        BlockPlan waiting = new BlockPlan(plan.from(), IntroductionPart.none(), true, BlockPlan.SHORTEST_SETTLE, 0,
                NOTHING_FOLLOWS, IntroductionLevel.NONE, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT, Wording.complete());

        assertEquals(21 + 8 + 21 + 8 + 21, seconds(PLANNER.block(waiting, holding(21)).reprompt()));
        assertEquals(22 + 8 + 22, seconds(PLANNER.block(waiting, holding(22)).reprompt()));
    }

    @Test
    void whatThereIsNoTimeForIsIntroducedInTheReprompt() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int left = (int) (235_000 - block(plan, 0).responseEnds());

        assertEquals(235_000, block(plan, left).responseEnds());
        assertEquals(List.of(6L, 0L), introduced(block(plan, left)));
        assertEquals(List.of(3L, 3L), introduced(block(plan, left + 1)));
        assertEquals(List.of(0L, 6L), introduced(block(plan, left + 20_000)));
        assertTrue(block(plan, left + 20_000).reprompt().stream().anyMatch(Beat::isWork));
    }

    @Test
    void plainSpeechIsPlannedForASlowVoice() {
        BlockPlan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int left = (int) (235_000 - block(plan, 0).responseEnds());

        assertNotEquals(235_000, block(plan.deliveredAs(Delivery.PLAIN_SPEECH), left).responseEnds());
    }

    @Test
    void aLongRestIsShortenedToTheLimitOfTheResponse() {
        Settings longRests = PRESCRIBED.withRestOffset(120);
        Block interrupted = PLANNER.block(plan("glute-bridge", 10, NOTHING_FOLLOWS).withSpeechBefore(130_000),
                longRests);

        assertEquals(235_000, interrupted.responseEnds());
    }

    /** How many sentences introduce an exercise in the response and in the reprompt. */
    private static List<Long> introduced(Block block) {
        return Stream.of(block.response(), block.reprompt())
                .map(beats -> beats.stream().filter(beat -> beat.kind() == Beat.Kind.INTRODUCTION).count())
                .toList();
    }

    private static Block block(BlockPlan plan, int speechBefore) {
        return PLANNER.block(plan.withSpeechBefore(speechBefore), PRESCRIBED);
    }

    private static BlockPlan plan(String id, int settle, List<String> upcoming) {
        return new BlockPlan(Pacer.start(ROUTINE.exercise(id)), IntroductionPart.none(), false, settle, 0, upcoming,
                IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
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
