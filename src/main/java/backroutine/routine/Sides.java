package backroutine.routine;

import java.util.List;

/** How the repetitions of a set are shared between the sides of the body. */
public sealed interface Sides {
    /** How long changing sides may take, in seconds. */
    AllowedRange CHANGE = new AllowedRange(1, 60);

    /** The exercise has no sides. */
    record None() implements Sides {}

    /**
     * The repetitions of a set are divided between left and right: two stretches are one a side.
     *
     * @param change time to change sides, 1 to 60 seconds
     */
    record Divided(DoseValue change) implements Sides {
        /** Refuses a change that takes no time or more than a minute. */
        public Divided {
            CHANGE.require("change", change);
        }
    }

    /**
     * Every repetition of a set is done on the left and then on the right: five are five a side.
     *
     * @param change time to change sides, 1 to 60 seconds
     */
    record Each(DoseValue change) implements Sides {
        /** Refuses a change that takes no time or more than a minute. */
        public Each {
            CHANGE.require("change", change);
        }
    }

    /** The sides in the order they are worked; {@link Side#BOTH} alone where there are none. */
    default List<Side> order() {
        return switch (this) {
            case None() -> List.of(Side.BOTH);
            case Divided(var change) -> List.of(Side.LEFT, Side.RIGHT);
            case Each(var change) -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    /** How many repetitions one side does when a set has {@code repetitions}. */
    default int repetitionsASide(int repetitions) {
        return switch (this) {
            case None() -> repetitions;
            case Divided(var change) -> repetitions / 2;
            case Each(var change) -> repetitions;
        };
    }

    /** Seconds to change sides; 0 where there are none. */
    default int changeSeconds() {
        return switch (this) {
            case None() -> 0;
            case Divided(var change) -> change.value();
            case Each(var change) -> change.value();
        };
    }
}
