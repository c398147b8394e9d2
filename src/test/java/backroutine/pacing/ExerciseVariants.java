package backroutine.pacing;

import backroutine.fixture.TestLanguage;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;

/** Exercises of the routine with another dose. */
final class ExerciseVariants {
    private ExerciseVariants() {}

    /** The bridge with another number of repetitions. */
    static Exercise withRepetitions(int repetitions) {
        Exercise bridge = exercise("glute-bridge");
        Dose dose = bridge.dose();
        return with(bridge, new Dose(dose.timesADay(), dose.sets(), value(repetitions), dose.sides(),
                dose.repetition(), dose.rest()));
    }

    /** The hip flexor stretch with another rest between two sets, in seconds. */
    static Exercise withRest(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return with(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(), dose.sides(),
                dose.repetition(), value(seconds)));
    }

    /** The hip flexor stretch with another time to change sides, in seconds. */
    static Exercise withSideChange(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return with(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(),
                new Sides.Divided(value(seconds), ChosenBy.OURS), dose.repetition(), dose.rest()));
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }

    private static DoseValue value(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }

    private static Exercise with(Exercise exercise, Dose dose) {
        return new Exercise(exercise.id(), exercise.settle(), dose, exercise.afterPain(), exercise.text());
    }
}
