package backroutine.talk.routine;

import backroutine.routine.AllowedRange;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Sides;
import backroutine.talk.routine.DoseNumber.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists all numbers of an exercise, in the order of the routine file. */
final class DoseNumbers {
    private final String exercise;
    private final List<DoseNumber> numbers = new ArrayList<>();

    private DoseNumbers(int index) {
        this.exercise = "exercises[" + index + "]";
    }

    /**
     * The numbers of an exercise.
     *
     * @param index which exercise of the routine it is, from 0
     */
    static List<DoseNumber> of(Exercise exercise, int index) {
        var numbers = new DoseNumbers(index);
        numbers.seconds("settle", "settle", exercise.settle(), Exercise.SETTLE);
        numbers.dose(exercise.dose());
        return List.copyOf(numbers.numbers);
    }

    private void dose(Dose dose) {
        count("timesADay", dose.timesADay(), Dose.TIMES_A_DAY);
        count("sets", dose.sets(), Dose.SETS);
        count("repetitions", dose.repetitions(), Dose.REPETITIONS);
        switch (dose.sides()) {
            case Sides.None() -> {}
            case Sides.Divided(DoseValue change, _) -> seconds("dose.sides.change", "change", change, Sides.CHANGE);
            case Sides.Each(DoseValue change, _) -> seconds("dose.sides.change", "change", change, Sides.CHANGE);
        }
        for (int i = 0; i < dose.repetition().size(); i++) {
            Phase phase = dose.repetition().get(i);
            seconds("dose.repetition[" + i + "]", phase.motion().name().toLowerCase(Locale.ROOT), phase.seconds(),
                    Phase.SECONDS);
        }
        if (dose.sets().value() > 1) {
            seconds("dose.rest", "rest", dose.rest(), DoseNumber.REST);
        }
    }

    private void count(String field, DoseValue value, AllowedRange limits) {
        numbers.add(new DoseNumber(exercise + ".dose." + field, field, Unit.VALUE, value, limits));
    }

    private void seconds(String path, String name, DoseValue value, AllowedRange limits) {
        numbers.add(new DoseNumber(exercise + "." + path, name, Unit.SECONDS, value, limits));
    }
}
