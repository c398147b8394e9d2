package backroutine.pacing;

import backroutine.fixture.TestLanguage;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;

/** Exercises that the routine does not have, but could: one of its own with another dose. */
final class Made {
    private Made() {}

    /** The bridge, so many times. */
    static Exercise repeated(int repetitions) {
        Exercise bridge = exercise("glute-bridge");
        Dose dose = bridge.dose();
        return dosed(bridge, new Dose(dose.timesADay(), dose.sets(), figure(repetitions), dose.sides(),
                dose.repetition(), dose.rest()));
    }

    /** The hip flexor stretch, with so many seconds to rest between two sets. */
    static Exercise resting(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return dosed(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(), dose.sides(),
                dose.repetition(), figure(seconds)));
    }

    /** The hip flexor stretch, with so many seconds to change sides. */
    static Exercise changing(int seconds) {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return dosed(stretch, new Dose(dose.timesADay(), dose.sets(), dose.repetitions(),
                new Sides.Divided(figure(seconds)), dose.repetition(), dose.rest()));
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }

    private static DoseValue figure(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }

    private static Exercise dosed(Exercise of, Dose dose) {
        return new Exercise(of.id(), of.settle(), dose, of.text());
    }
}
