package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A set on a screen: both sides of it if they are short, and the words with which the last one ends. */
class ScreenSetTest {
    private static final Settings PRESCRIBED = Settings.prescribed();

    /** Thirty seconds, the change of sides, and thirty seconds. */
    @Test
    void bothSidesAreOneBlockUpToEightySeconds() {
        assertEquals(Optional.of(place(2, Side.LEFT)), next(ExerciseVariants.withSideChange(20)));
        assertEquals(Optional.of(place(1, Side.RIGHT)), next(ExerciseVariants.withSideChange(21)));
    }

    @Test
    void theLastSetEndsWithHowToLeaveThePosition() {
        assertEquals(List.of("finished-repetitions 20 bridges.", "leave bridge.", ""),
                afterWork(List.of("glute-bridge", "cat-camel")));
    }

    @Test
    void atTheEndOfAVisitTheDeviceReportsAtOnce() {
        assertEquals(List.of(""), afterWork(List.of("glute-bridge")));
    }

    /** What follows the last set of the bridge. */
    private static List<String> afterWork(List<String> upcoming) {
        BlockPlan plan = plan(new Place("glute-bridge", 2, Side.BOTH, 1), upcoming);
        List<Beat> response = new BlockPlanner(TestLanguage.routine(), TestLanguage.translator())
                .block(plan, PRESCRIBED)
                .response();
        assertEquals(Kind.HANDOVER, response.getLast().kind());
        return response.stream().dropWhile(beat -> beat.kind() != Kind.SET_END).skip(1).map(Beat::words).toList();
    }

    /** The place with which the block after the first one begins. */
    private static Optional<Place> next(Exercise stretch) {
        return new BlockPlanner(ExerciseVariants.routineWith(stretch), TestLanguage.translator())
                .block(plan(Pacer.start(stretch), List.of(stretch.id())), PRESCRIBED)
                .response()
                .getLast()
                .place();
    }

    private static Place place(int set, Side side) {
        return new Place("hip-flexor-stretch", set, side, 1);
    }

    private static BlockPlan plan(Place from, List<String> upcoming) {
        return new BlockPlan(from, IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0, upcoming,
                IntroductionLevel.FULL, BlockStart.COUNTS, Delivery.SCREEN, Wording.complete());
    }
}
