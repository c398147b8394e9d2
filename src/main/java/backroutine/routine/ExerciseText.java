package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of one exercise in one language.
 *
 * @param name its name
 * @param synonyms other names a person may use for it
 * @param position what it starts from, as in a sentence: "lying on your back"
 * @param kit what has to be at hand, each as in a sentence: "a chair"
 * @param steps how it is done, a sentence each
 * @param cue the one sentence that matters most, for those who know the steps
 * @param cautions what the source warns of for this exercise, a sentence each
 * @param sideCues what is said when a side begins: "Left knee down."; empty where there are no sides
 */
public record ExerciseText(Term name, List<String> synonyms, String position, List<String> kit, List<String> steps,
        String cue, List<String> cautions, Map<Side, String> sideCues) {
    /** Refuses an exercise that could not be spoken. */
    public ExerciseText {
        Objects.requireNonNull(name, "name");
        synonyms = Require.requireAllWords("synonyms", synonyms);
        Require.requireWords("position", position);
        kit = Require.requireAllWords("kit", kit);
        steps = Require.requireAllWords("steps", steps);
        Require.requireWords("cue", cue);
        cautions = Require.requireAllWords("cautions", cautions);
        sideCues = Map.copyOf(sideCues);
        sideCues.values().forEach(words -> Require.requireWords("a side cue", words));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("the exercise \"" + name.bare() + "\" needs at least one step");
        }
    }
}
