package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Exercise;
import org.junit.jupiter.api.Test;

/** The seconds to get into position, to fetch the kit and to move from one exercise to the next. */
class PositionSecondsTest {
    private static final Settings PRESCRIBED = Settings.prescribed();
    private static final Settings LONGER = PRESCRIBED.withPositionTime(PositionTime.LONGER);
    private static final Exercise SQUEEZE = exercise("glute-squeeze");
    private static final Exercise BRIDGE = exercise("glute-bridge");
    private static final Exercise STRETCH = exercise("hip-flexor-stretch");

    @Test
    void whoComesBackHasTimeToFetchTheKit() {
        assertEquals(10 + 20, PositionSeconds.withKit(SQUEEZE, PRESCRIBED));
        assertEquals(10, PositionSeconds.withKit(BRIDGE, PRESCRIBED));
    }

    @Test
    void whoNeedsMoreTimeHasHalfAsMuchMore() {
        assertEquals(15, PositionSeconds.usual(BRIDGE, LONGER));
        assertEquals(18, PositionSeconds.usual(STRETCH, LONGER));
        assertEquals(15 + 30, PositionSeconds.withKit(SQUEEZE, LONGER));
    }

    @Test
    void afterAnotherExerciseTheTimeToMoveIsAdded() {
        assertEquals(10 + 10, PositionSeconds.after(SQUEEZE, BRIDGE, PRESCRIBED));
        assertEquals(8, PositionSeconds.after(BRIDGE, ExerciseVariants.inPosition("cat-camel", "position of bridge"),
                PRESCRIBED));
        assertEquals(5, PositionSeconds.after(BRIDGE, BRIDGE, PRESCRIBED));
    }

    @Test
    void anExerciseTakesItsIntroductionItsKitItsPositionAndItsWork() {
        BlockPlanner planner = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator());
        int sevenSentences = 7 * 700;

        assertEquals(sevenSentences + 20_000 + 10_000 + 60_000,
                planner.millis(SQUEEZE, Pacer.start(SQUEEZE), IntroductionLevel.FULL, PRESCRIBED));
        assertEquals(10_000 + 60_000,
                planner.millis(SQUEEZE, Pacer.start(SQUEEZE), IntroductionLevel.NONE, PRESCRIBED));
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }
}
