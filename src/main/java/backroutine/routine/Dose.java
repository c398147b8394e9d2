package backroutine.routine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of an exercise is prescribed.
 *
 * @param timesADay in how many visits of a day the exercise is due, 1 or 2
 * @param sets sets in a visit, 1 to 5
 * @param repetitions repetitions in a set, 1 to 30; even if they are divided between the sides
 * @param sides how the repetitions of a set are shared between the sides
 * @param repetition the phases of one repetition, in order
 * @param rest seconds between two sets, up to 120; 0 if there is one set
 */
public record Dose(DoseValue timesADay, DoseValue sets, DoseValue repetitions, Sides sides, List<Phase> repetition,
        DoseValue rest) {
    /** In how many visits of a day an exercise may be due. */
    public static final AllowedRange TIMES_A_DAY = new AllowedRange(1, 2);
    /** How many sets an exercise may have in a visit. */
    public static final AllowedRange SETS = new AllowedRange(1, 5);
    /** How many repetitions a set may have. */
    public static final AllowedRange REPETITIONS = new AllowedRange(1, 30);
    /** Seconds that a rest between two sets may last; 0 only if there is one set. */
    public static final AllowedRange REST = new AllowedRange(0, 120);

    /** Refuses numbers outside their ranges, and a dose that cannot be carried out. */
    public Dose {
        Objects.requireNonNull(sides, "sides");
        repetition = List.copyOf(repetition);
        TIMES_A_DAY.require("timesADay", timesADay);
        SETS.require("sets", sets);
        REPETITIONS.require("repetitions", repetitions);
        REST.require("rest", rest);
        if (repetition.isEmpty()) {
            throw new IllegalArgumentException("a repetition needs at least one phase");
        }
        if (repetition.stream().filter(phase -> phase.motion().held()).count() > 1) {
            throw new IllegalArgumentException("a repetition has one hold at most, not " + repetition);
        }
        if (sides instanceof Sides.Divided && repetitions.value() % 2 != 0) {
            throw new IllegalArgumentException(
                    "repetitions divided between two sides must be even, not " + repetitions.value());
        }
        if (sets.value() > 1 && rest.value() == 0) {
            throw new IllegalArgumentException("more than one set needs a rest between them, not 0 seconds");
        }
    }

    /** The phase whose seconds are counted aloud; empty if there is none. */
    public Optional<Phase> hold() {
        return repetition.stream().filter(phase -> phase.motion().held()).findFirst();
    }

    /** How many repetitions one side does in a set. */
    public int repetitionsASide() {
        return sides.repetitionsASide(repetitions.value());
    }
}
