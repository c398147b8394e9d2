package backroutine.coach.offers;

import backroutine.pacing.Settings;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import java.util.OptionalInt;

/** The next longer or shorter hold of an exercise, within the prescribed range. */
public final class HoldStep {
    /** The hold of a wider range than this, in seconds, changes by {@link #WIDE_STEP} seconds, any other by one. */
    private static final int WIDE_RANGE = 8;
    private static final int WIDE_STEP = 5;

    private HoldStep() {}

    /** How many seconds a step of this range is. */
    public static int seconds(DoseValue range) {
        return range.max() - range.min() > WIDE_RANGE ? WIDE_STEP : 1;
    }

    /** The hold after a step up, in seconds; empty if the exercise has no hold, or no longer one is prescribed. */
    public static OptionalInt longer(Exercise exercise, Settings settings) {
        return after(exercise, settings, 1);
    }

    /** The hold after a step down, in seconds; empty if the exercise has no hold, or no shorter one is prescribed. */
    public static OptionalInt shorter(Exercise exercise, Settings settings) {
        return after(exercise, settings, -1);
    }

    private static OptionalInt after(Exercise exercise, Settings settings, int direction) {
        return exercise.dose()
                .hold()
                .map(phase -> phase.seconds().nearest(settings.hold(exercise) + direction * seconds(phase.seconds())))
                .filter(seconds -> seconds != settings.hold(exercise))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
