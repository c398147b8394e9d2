package backroutine.coach.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.pacing.Settings;
import backroutine.routine.ChosenBy;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One step of a hold: a second, or five in a wide range, and never out of the range. */
class HoldStepTest {
    /** Three to five seconds; three are prescribed. */
    private static final Exercise SEAT = CoachConversation.ROUTINE.exercise("glute-squeeze");
    /** Fifteen to thirty seconds; thirty are prescribed. */
    private static final Exercise HIP = CoachConversation.ROUTINE.exercise("hip-flexor-stretch");
    private static final Settings PRESCRIBED = Settings.prescribed();

    @Test
    void aShortHoldChangesByOneSecond() {
        assertEquals(OptionalInt.of(4), HoldStep.longer(SEAT, PRESCRIBED));
        assertEquals(OptionalInt.of(4), HoldStep.shorter(SEAT, PRESCRIBED.withHold(SEAT.id(), 5)));
    }

    @Test
    void aLongHoldChangesByFiveSecondsOrByWhatIsLeft() {
        assertEquals(OptionalInt.of(25), HoldStep.shorter(HIP, PRESCRIBED));
        assertEquals(OptionalInt.of(20), HoldStep.longer(HIP, PRESCRIBED.withHold(HIP.id(), 15)));
        assertEquals(OptionalInt.of(15), HoldStep.shorter(HIP, PRESCRIBED.withHold(HIP.id(), 17)));
    }

    @Test
    void atTheEndOfTheRangeThereIsNoFurtherStep() {
        assertEquals(OptionalInt.empty(), HoldStep.shorter(SEAT, PRESCRIBED));
        assertEquals(OptionalInt.empty(), HoldStep.longer(HIP, PRESCRIBED));
    }

    @Test
    void anExerciseWithoutAHoldHasNoStep() {
        Exercise cat = CoachConversation.ROUTINE.exercise("cat-camel");

        assertEquals(OptionalInt.empty(), HoldStep.longer(cat, PRESCRIBED));
        assertEquals(OptionalInt.empty(), HoldStep.shorter(cat, PRESCRIBED));
    }

    @Test
    void aRangeIsWideFromNineSecondsOn() {
        assertEquals(1, HoldStep.seconds(new DoseValue(10, 10, 18, ChosenBy.SOURCE)));
        assertEquals(5, HoldStep.seconds(new DoseValue(10, 10, 19, ChosenBy.SOURCE)));
    }
}
