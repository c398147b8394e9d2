package backroutine.pacing;

import backroutine.language.English;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;

/** Exercises that the routine does not have, but could: one of its own with another dose. */
final class ExerciseVariants {
    private ExerciseVariants() {}

    /** The bridge, so many times. */
    static Exercise withRepetitions(int repetitions) {
        Exercise bridge = exercise("glute-bridge");
        Dose dose = bridge.dose();
        return with(bridge, new Dose(dose.timesADay(), dose.sets(), value(repetitions), dose.sides(),
                dose.repetition(), dose.rest()));
    }

    /** The hip flexor stretch, with so many seconds to rest between two sets. */
    static Exercise withRest(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return with(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(), dose.sides(),
                dose.repetition(), value(seconds)));
    }

    /** The hip flexor stretch, with so many seconds to change sides. */
    static Exercise withSideChange(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return with(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(),
                new Sides.Divided(value(seconds)), dose.repetition(), dose.rest()));
    }

    private static Exercise exercise(String id) {
        return English.routine().exercise(id);
    }

    private static DoseValue value(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }

    private static Exercise with(Exercise of, Dose dose) {
        return new Exercise(of.id(), of.settle(), dose, of.text());
    }
}
