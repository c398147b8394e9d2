package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.fixture.TestLanguage;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Routine ROUTINE = TestLanguage.routine();
    private static final Exercise SQUEEZE = ROUTINE.exercise("glute-squeeze");
    private static final Settings PRESCRIBED = Settings.prescribed();

    @Test
    void aHoldIsLimitedToThePrescribedRange() {
        assertEquals(3, PRESCRIBED.hold(SQUEEZE));
        assertEquals(5, PRESCRIBED.withHold(SQUEEZE.id(), 900).hold(SQUEEZE));
        assertEquals(0, PRESCRIBED.hold(ROUTINE.exercise("cat-camel")));
    }

    @Test
    void aRestOffsetIsLimited() {
        assertEquals(Settings.REST_LIMIT, PRESCRIBED.withRestOffset(Settings.REST_LIMIT).restOffset());
        assertThrows(IllegalArgumentException.class, () -> PRESCRIBED.withRestOffset(Settings.REST_LIMIT + 1));
        assertEquals(60, PRESCRIBED.withRestOffset(Settings.REST_LIMIT).rest(ROUTINE.exercise("glute-bridge")));
    }

    @Test
    void changingASettingKeepsTheOthers() {
        Settings chosen = PRESCRIBED.withVerbosity(Verbosity.LESS)
                .withPace(Pace.SLOWER)
                .withCounting(Counting.LESS)
                .withVoice(Voice.QUIET)
                .withPositionTime(PositionTime.LONGER);

        assertEquals(
                new Settings(PRESCRIBED.holds(), 0, Pace.SLOWER, Counting.LESS, CountDirection.UP, Voice.QUIET,
                        PositionTime.LONGER, true, Verbosity.LESS),
                chosen);
    }

    @Test
    void aPlaceThatTheRoutineNoLongerHasBecomesTheNearestOne() {
        Exercise twist = ROUTINE.exercise("thoracic-stretch");

        assertEquals(new Place("thoracic-stretch", 2, Side.RIGHT, 5),
                Pacer.nearestPlace(twist, new Place("thoracic-stretch", 9, Side.RIGHT, 9)));
        assertEquals(new Place("thoracic-stretch", 1, Side.LEFT, 1),
                Pacer.nearestPlace(twist, new Place("thoracic-stretch", 1, Side.BOTH, 1)));
        assertEquals(new Place("glute-squeeze", 1, Side.BOTH, 2),
                Pacer.nearestPlace(SQUEEZE, new Place("glute-squeeze", 1, Side.LEFT, 2)));
    }
}
