package backroutine.routine;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One exercise of the routine.
 *
 * @param id its name in storage and in the interaction model: lower case, hyphens; never changed once people have used it
 * @param name how it is named in a sentence after "the": "glute bridge"
 * @param synonyms other names a person may use for it
 * @param position what it starts from
 * @param kit what has to be at hand, each with its article: "a chair"
 * @param steps how it is done, a sentence each
 * @param cue the one sentence that matters most, for those who know the steps
 * @param cautions what the source warns of for this exercise, a sentence each
 * @param sideCues what is said when a side begins: "Left knee down."; empty where there are no sides
 * @param dose how much of it
 */
public record Exercise(String id, String name, List<String> synonyms, Position position, List<String> kit,
        List<String> steps, String cue, List<String> cautions, Map<Side, String> sideCues, Dose dose) {
    /** What an id looks like: lower-case words joined by hyphens. */
    public static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Refuses an exercise that could not be spoken or stored. */
    public Exercise {
        Texts.requireWords("id", id);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not \"" + id + "\"");
        }
        Texts.requireWords("name", name);
        Texts.requireWords("cue", cue);
        synonyms = Texts.requireAllWords("synonyms", synonyms);
        kit = Texts.requireAllWords("kit", kit);
        steps = Texts.requireAllWords("steps", steps);
        cautions = Texts.requireAllWords("cautions", cautions);
        sideCues = Map.copyOf(sideCues);
        sideCues.values().forEach(words -> Texts.requireWords("a side cue", words));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("the exercise \"" + id + "\" needs at least one step");
        }
        for (Side side : dose.sides().order()) {
            if (side != Side.BOTH && !sideCues.containsKey(side)) {
                throw new IllegalArgumentException("the exercise \"" + id + "\" needs a side cue for " + side);
            }
        }
    }
}
