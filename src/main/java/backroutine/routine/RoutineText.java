package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a routine in one language.
 *
 * @param name how the whole routine is named in a sentence
 * @param cautions what is said before anybody starts, a sentence each
 * @param exercises the words of its exercises, by id, in the order of the file
 */
public record RoutineText(Term name, List<String> cautions, Map<String, ExerciseText> exercises) {
    /** Keeps its own copies. */
    public RoutineText {
        Objects.requireNonNull(name, "name");
        cautions = Require.requireAllWords("cautions", cautions);
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }
}
