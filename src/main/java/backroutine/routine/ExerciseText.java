package backroutine.routine;

import backroutine.text.MessageValue.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of one exercise in one language.
 *
 * @param name its name
 * @param synonyms other names the user may say for it
 * @param position its starting position, as part of a sentence: "lying on your back"
 * @param kit the equipment, each item as part of a sentence: "a chair"
 * @param steps how it is done, one sentence each
 * @param cue the one sentence that matters most, for a user who knows the steps
 * @param cautions warnings of the source for this exercise, one sentence each
 * @param sideCues what is said when a side begins: "Left knee down."; empty if there are no sides
 * @param motions what is said for a motion, where this exercise has words of its own: "breathe in, belly down"
 * @param counted what its repetitions are called, counted: "bridges"; empty if they have no name
 * @param leaving how to leave its position: "Roll onto your side to get up."; empty if nothing needs to be said
 */
public record ExerciseText(Term name, List<String> synonyms, String position, List<String> kit, List<String> steps,
        String cue, List<String> cautions, Map<Side, String> sideCues, Map<Motion, String> motions,
        Optional<String> counted, Optional<String> leaving) {
    /** Refuses a blank text, and an exercise without steps. */
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
        motions = Map.copyOf(motions);
        motions.values().forEach(words -> Require.requireWords("the words of a motion", words));
        counted.ifPresent(words -> Require.requireWords("counted", words));
        leaving.ifPresent(words -> Require.requireWords("leaving", words));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("the exercise \"" + name.bare() + "\" needs at least one step");
        }
    }

    /** Whether this is its name or a synonym, in any case of letters. */
    boolean isCalled(String words) {
        return name.bare().equalsIgnoreCase(words) || synonyms.stream().anyMatch(words::equalsIgnoreCase);
    }
}
