package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One exercise of the routine.
 *
 * @param id its name in storage and in the interaction model: lower case, hyphens; never changed once people have used it
 * @param settle seconds to get into its position, 3 to 60
 * @param dose how much of it
 * @param text its words in one language
 */
public record Exercise(String id, DoseValue settle, Dose dose, ExerciseText text) {
    /** What an id looks like: lower-case words joined by hyphens. */
    public static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    /** How long getting into a position may take, in seconds. */
    public static final AllowedRange SETTLE = new AllowedRange(3, 60);

    /** Refuses an exercise that could not be stored, or whose words do not fit its sides. */
    public Exercise {
        Require.requireWords("id", id);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not \"" + id + "\"");
        }
        SETTLE.require("settle", settle);
        Objects.requireNonNull(text, "text");
        List<Side> sides = dose.sides().order();
        for (Side side : sides) {
            if (side != Side.BOTH && !text.sideCues().containsKey(side)) {
                throw new IllegalArgumentException("the exercise \"" + id + "\" needs a side cue for " + side);
            }
        }
        if (!Set.copyOf(sides).containsAll(text.sideCues().keySet())) {
            throw new IllegalArgumentException("the exercise \"" + id + "\" has no sides, so it needs no side cues");
        }
    }

    /** Its name. */
    public Term name() {
        return text.name();
    }
}
