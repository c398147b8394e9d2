package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backroutine.language.English;
import backroutine.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer is used up to its last millisecond, and not one further. */
class LimitsTest {
    private static final Routine ROUTINE = English.routine();
    private static final Planner PLANNER = new Planner(ROUTINE, English.translator());
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
        Plan plan = plan("glute-bridge", 10, List.of("glute-bridge", "cat-camel"));

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
        Plan silent = plan("glute-bridge", 10, THE_LAST);
        Plan introduced = new Plan(silent.from(), Detail.FULL, 10, 0, THE_LAST, Detail.NONE, false, false);

        assertEquals(2, sets(block(silent, 30_000)));
        assertEquals(1, sets(block(introduced, 30_000)));
    }

    @Test
    void aSilenceIsFollowedByEightySecondsOfWorkAtMost() {
        Plan plan = plan("hip-flexor-stretch", Plan.BRIEFLY, THE_LAST);
        Plan waiting = new Plan(plan.from(), Detail.NONE, Plan.BRIEFLY, 0, THE_LAST, Detail.NONE, true, false);

        assertEquals(21 + 8 + 21 + 8 + 21, seconds(PLANNER.block(waiting, holding(21)).reprompt()));
        assertEquals(22 + 8 + 22, seconds(PLANNER.block(waiting, holding(22)).reprompt()));
    }

    @Test
    void theNextExerciseIsIntroducedAsFullyAsThereIsRoom() {
        Plan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int room = (int) (235_000 - block(plan, 0).frontEnds());

        assertEquals(Detail.FULL, block(plan, room).introduced());
        assertEquals(235_000, block(plan, room).frontEnds());
        assertEquals(Detail.CUE, block(plan, room + 1).introduced());
        assertEquals(Detail.NONE, block(plan, 160_000).introduced());
    }

    @Test
    void aSlowVoiceNeedsMoreRoomForPlainSpeech() {
        Plan plan = plan("glute-squeeze", 10, List.of("glute-squeeze", "glute-bridge"));
        int room = (int) (235_000 - block(plan, 0).frontEnds());

        assertNotEquals(Detail.FULL, block(plan.plainly(), room).introduced());
    }

    @Test
    void aLongRestIsSilentOnlyAsLongAsThereIsRoom() {
        Settings longRests = PRESCRIBED.withRestOffset(120);
        Block broken = PLANNER.block(plan("glute-bridge", 10, THE_LAST).after(130_000), longRests);

        assertEquals(235_000, broken.frontEnds());
    }

    private static Block block(Plan plan, int lead) {
        return PLANNER.block(plan.after(lead), PRESCRIBED);
    }

    private static Plan plan(String id, int settle, List<String> visit) {
        return new Plan(Pacer.start(ROUTINE.exercise(id)), Detail.NONE, settle, 0, visit, Detail.FULL, false, false);
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
        return block.front().stream().filter(beat -> beat.kind() == Beat.Kind.SET_END).count();
    }
}
