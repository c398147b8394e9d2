package backroutine.routine;

import java.util.List;

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
     */
    record Divided(DoseValue change) implements Sides {
        /** Refuses a time outside 1 to 60 seconds. */
        public Divided {
            CHANGE.require("change", change);
        }
    }

    /**
     * Each side does all repetitions of a set, left first: of five repetitions, each side does five.
     *
     * @param change time to change sides, 1 to 60 seconds
     */
    record Each(DoseValue change) implements Sides {
        /** Refuses a time outside 1 to 60 seconds. */
        public Each {
            CHANGE.require("change", change);
        }
    }

    /** The sides in their order; only {@link Side#BOTH} if the exercise has no sides. */
    default List<Side> order() {
        return switch (this) {
            case None() -> List.of(Side.BOTH);
            case Divided(var change) -> List.of(Side.LEFT, Side.RIGHT);
            case Each(var change) -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    /** How many repetitions one side does in a set of {@code repetitions}. */
    default int repetitionsASide(int repetitions) {
        return switch (this) {
            case None() -> repetitions;
            case Divided(var change) -> repetitions / 2;
            case Each(var change) -> repetitions;
        };
    }

    /** Seconds to change sides; 0 if the exercise has no sides. */
    default int changeSeconds() {
        return switch (this) {
            case None() -> 0;
            case Divided(var change) -> change.value();
            case Each(var change) -> change.value();
        };
    }
}
