package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static final Place START = new Place("bridge", 1, Side.BOTH, 1);

    @ParameterizedTest
    @ValueSource(ints = {Plan.BRIEFLY, Plan.LONGEST})
    void theTimeToGetIntoPositionHasBounds(int edge) {
        assertEquals(edge, plan(edge, 0, false).settleSeconds());
        assertThrows(IllegalArgumentException.class, () -> plan(edge == Plan.BRIEFLY ? edge - 1 : edge + 1, 0, false));
    }

    @Test
    void speechTakesNoLessThanNoTime() {
        assertEquals("speech lasts 0 ms or more, not -1",
                assertThrows(IllegalArgumentException.class, () -> plan(10, -1, false)).getMessage());
    }

    @Test
    void onlyAPlanThatWaitsLongGivesTimeToFetchSomething() {
        assertTrue(plan(Plan.BRIEFLY + 1, 0, true).gathers());
        assertFalse(plan(Plan.BRIEFLY, 0, true).gathers());
        assertFalse(plan(Plan.BRIEFLY + 1, 0, false).gathers());
    }

    @Test
    void aPlanIsChangedInOnePartOnly() {
        Plan plan = plan(10, 0, true);

        assertEquals(new Plan(START, Detail.CUE, 10, 700, List.of("squeeze"), Detail.FULL, true, false),
                plan.after(700));
        assertEquals(new Plan(START, Detail.CUE, 10, 0, List.of("twist"), Detail.FULL, true, false),
                plan.followedBy(List.of("twist")));
        assertEquals(new Plan(START, Detail.CUE, 10, 0, List.of("squeeze"), Detail.FULL, true, true), plan.plainly());
    }

    @Test
    void asPlainSpeechASlowVoiceMayTakeLongerThanTheBeats() {
        List<Beat> six = List.of(new Beat(1_000, English.spoken("six"), Beat.Kind.WORK, Optional.of(START)));

        assertEquals(1_000, plan(10, 0, false).lasts(six));
        assertEquals(1_000 + 416 - 300, plan(10, 0, false).plainly().lasts(six));
    }

    private static Plan plan(int settle, int lead, boolean waiting) {
        return new Plan(START, Detail.CUE, settle, lead, List.of("squeeze"), Detail.FULL, waiting, false);
    }
}
