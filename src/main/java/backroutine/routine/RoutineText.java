package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of a routine in one language.
 *
 * @param name the name of the whole routine
 * @param cautions what is said before the first exercise, one sentence each
 * @param weeklyCaution the caution that is said again once a week
 * @param exercises the texts of its exercises, by id, in the order of the file
 */
public record RoutineText(Term name, List<String> cautions, String weeklyCaution,
        Map<String, ExerciseText> exercises) {
    /** Keeps its own copies; refuses a blank caution. */
    public RoutineText {
        Objects.requireNonNull(name, "name");
        cautions = Require.requireAllWords("cautions", cautions);
        Require.requireWords("weeklyCaution", weeklyCaution);
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }
}
