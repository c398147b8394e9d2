package backroutine.routine;

import java.util.Objects;

/**
 * One part of a repetition.
 *
 * @param motion what the body does
 * @param seconds how long it lasts, in whole seconds, 1 to 60
 */
public record Phase(Motion motion, DoseValue seconds) {
    /** The longest a phase may be, in seconds. */
    public static final int LONGEST = 60;
    /** How long a phase may be, in seconds. */
    public static final AllowedRange SECONDS = new AllowedRange(1, LONGEST);

    /** Refuses a length outside 1 to 60 seconds. */
    public Phase {
        Objects.requireNonNull(motion, "motion");
        SECONDS.require("seconds of a phase", seconds);
    }
}
