package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One exercise of the routine.
 *
 * @param id its name in the table and in the interaction model: lower-case words joined by hyphens; never changed once it has
 *        been used
 * @param settle seconds to get into position, 3 to 60
 * @param dose how much of it is prescribed
 * @param afterPain what may be offered after it has hurt
 * @param text its texts in one language
 */
public record Exercise(String id, DoseValue settle, Dose dose, AfterPainRule afterPain, ExerciseText text) {
    /** What an id looks like: lower-case words joined by hyphens. */
    public static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    /** How long getting into a position may take, in seconds. */
    public static final AllowedRange SETTLE = new AllowedRange(3, 60);

    /** Refuses an id or a settle time that is not allowed, and side cues that do not match the sides. */
    public Exercise {
        Require.requireWords("id", id);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not \"" + id + "\"");
        }
        SETTLE.require("settle", settle);
        Objects.requireNonNull(afterPain, "afterPain");
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

    /** Its name in the language of its texts. */
    public Term name() {
        return text.name();
    }
}
