package backroutine.pacing;

import backroutine.fixture.TestLanguage;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.ExerciseText;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.routine.Sides;
import java.util.List;
import java.util.Optional;

/** Exercises of the routine with another dose or other texts. */
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

    /** One set of the hip flexor stretch. */
    static Exercise withOneSet() {
        Exercise stretch = exercise("hip-flexor-stretch");
        Dose dose = stretch.dose();
        return with(stretch, new Dose(dose.timesADay(), value(1), dose.repetitions(), dose.sides(),
                dose.repetition(), value(0)));
    }

    /** The bridge with other phases, and with a rest of so many seconds between its sets. */
    static Exercise withPhases(int sets, int repetitions, int rest, Phase... phases) {
        Exercise bridge = exercise("glute-bridge");
        Dose dose = bridge.dose();
        return with(bridge, new Dose(dose.timesADay(), value(sets), value(repetitions), dose.sides(), List.of(phases),
                value(rest)));
    }

    /** A phase of a length that nobody can change, in seconds. */
    static Phase phase(Motion motion, int seconds) {
        return new Phase(motion, value(seconds));
    }

    /** An exercise in another position. */
    static Exercise inPosition(String id, String position) {
        ExerciseText text = exercise(id).text();
        return with(exercise(id), new ExerciseText(text.name(), text.synonyms(), position, text.kit(), text.steps(),
                text.cue(), text.cautions(), text.sideCues(), text.motions(), text.counted(), text.leaving()));
    }

    /** An exercise with another kit. */
    static Exercise withKit(String id, String... kit) {
        ExerciseText text = exercise(id).text();
        return with(exercise(id), new ExerciseText(text.name(), text.synonyms(), text.position(), List.of(kit),
                text.steps(), text.cue(), text.cautions(), text.sideCues(), text.motions(), text.counted(),
                text.leaving()));
    }

    /** An exercise whose repetitions have a name. */
    static Exercise withCountedName(String id, String counted) {
        ExerciseText text = exercise(id).text();
        return with(exercise(id), new ExerciseText(text.name(), text.synonyms(), text.position(), text.kit(),
                text.steps(), text.cue(), text.cautions(), text.sideCues(), text.motions(), Optional.of(counted),
                text.leaving()));
    }

    /** The routine of the tests with this exercise in the place of the one of the same id. */
    static Routine routineWith(Exercise exercise) {
        Routine routine = TestLanguage.routine();
        return new Routine("a test", routine.text(), routine.exercises()
                .stream()
                .map(other -> other.id().equals(exercise.id()) ? exercise : other)
                .toList());
    }

    private static Exercise exercise(String id) {
        return TestLanguage.routine().exercise(id);
    }

    private static DoseValue value(int value) {
        return DoseValue.fixed(value, ChosenBy.OURS);
    }

    private static Exercise with(Exercise exercise, ExerciseText text) {
        return new Exercise(exercise.id(), exercise.settle(), exercise.dose(), exercise.afterPain(), text);
    }

    private static Exercise with(Exercise exercise, Dose dose) {
        return new Exercise(exercise.id(), exercise.settle(), dose, exercise.afterPain(), exercise.text());
    }
}
