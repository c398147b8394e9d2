package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Motion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A repetition of the glute bridge: lift for two seconds, hold for two, lower for three. */
class RepetitionPhasesTest {
    private static final RepetitionPhases BRIDGE = RepetitionPhases.of(English.routine().exercise("glute-bridge"),
            Settings.prescribed());

    @Test
    void aPhaseLastsUntilTheNextOneBegins() {
        assertEquals(Motion.LIFT, BRIDGE.at(0).phase().motion());
        assertEquals(Motion.LIFT, BRIDGE.at(1_999).phase().motion());
        assertEquals(Motion.HOLD, BRIDGE.at(2_000).phase().motion());
        assertEquals(Motion.LOWER, BRIDGE.at(4_000).phase().motion());
        assertEquals(Motion.LOWER, BRIDGE.at(60_000).phase().motion(), "after the end the last one");
    }

    @Test
    void onlyAHoldIsHeld() {
        assertFalse(BRIDGE.at(0).held());
        assertTrue(BRIDGE.at(2_000).held());
    }

    @Test
    void theSecondOfAHoldIsTheOneUnderWay() {
        RepetitionPhases.Timed hold = BRIDGE.at(2_000);

        assertEquals(2, hold.seconds());
        assertEquals(1, hold.second(1_500));
        assertEquals(1, hold.second(2_999));
        assertEquals(2, hold.second(3_000));
        assertEquals(2, hold.second(9_000));
    }

    @Test
    void theShareOfAHoldGoesFromNothingToAllOfIt() {
        RepetitionPhases.Timed hold = BRIDGE.at(2_000);

        assertEquals(0, hold.share(1_000));
        assertEquals(0.25, hold.share(2_500));
        assertEquals(1, hold.share(5_000));
    }

    @Test
    void theSettingsChangeTheLengths() {
        RepetitionPhases longer = RepetitionPhases.of(English.routine().exercise("glute-bridge"),
                Settings.prescribed().withHold("glute-bridge", 3));

        assertEquals(3, longer.at(2_000).seconds());
        assertEquals(5_000, longer.at(5_000).start());
    }

    @Test
    void aRepetitionWithoutPhasesIsRefused() {
        assertEquals("a repetition needs at least one phase",
                assertThrows(IllegalArgumentException.class, () -> new RepetitionPhases(List.of())).getMessage());
    }
}
