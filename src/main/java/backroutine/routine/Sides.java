package backroutine.routine;

import java.util.List;
import java.util.Objects;

/** How the repetitions of a set are shared between the sides of the body. */
public sealed interface Sides {
    /** Seconds that changing sides may take. */
    AllowedRange CHANGE = new AllowedRange(1, 60);

    /** The exercise has no sides. */
    record None() implements Sides {}

    /**
     * Left and right share the repetitions of a set: of two repetitions, each side does one.
     *
     * @param change time to change sides, 1 to 60 seconds
     * @param chosenBy whose reading of the source it is that the sides share them
     */
    record Divided(DoseValue change, ChosenBy chosenBy) implements Sides {
        /** Refuses a time outside 1 to 60 seconds, and null. */
        public Divided {
            Objects.requireNonNull(chosenBy, "chosenBy");
            CHANGE.require("change", change);
        }
    }

    /**
     * Each side does all repetitions of a set, left first: of five repetitions, each side does five.
     *
     * @param change time to change sides, 1 to 60 seconds
     * @param chosenBy whose reading of the source it is that each side does all of them
     */
    record Each(DoseValue change, ChosenBy chosenBy) implements Sides {
        /** Refuses a time outside 1 to 60 seconds, and null. */
        public Each {
            Objects.requireNonNull(chosenBy, "chosenBy");
            CHANGE.require("change", change);
        }
    }

    /** The sides in their order; only {@link Side#BOTH} if the exercise has no sides. */
    default List<Side> order() {
        return switch (this) {
            case None() -> List.of(Side.BOTH);
            case Divided _ -> List.of(Side.LEFT, Side.RIGHT);
            case Each _ -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    /** How many repetitions one side does in a set of {@code repetitions}. */
    default int repetitionsASide(int repetitions) {
        return switch (this) {
            case None() -> repetitions;
            case Divided _ -> repetitions / 2;
            case Each _ -> repetitions;
        };
    }

    /** Seconds to change sides; 0 if the exercise has no sides. */
    default int changeSeconds() {
        return switch (this) {
            case None() -> 0;
            case Divided(var change, _) -> change.value();
            case Each(var change, _) -> change.value();
        };
    }
}
