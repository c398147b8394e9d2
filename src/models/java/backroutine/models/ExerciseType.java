package backroutine.models;

import backroutine.routine.Routine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the slot type whose values are the exercises of the routine. */
final class ExerciseType {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+([ '’.-][\\p{L}\\p{M}]+)*");

    private ExerciseType() {}

    /**
     * The slot type.
     *
     * @param file the file with the names, for messages
     * @throws backroutine.json.InvalidFileException if Alexa would refuse a name, or two exercises have the same
     */
    static LanguageModel.SlotType of(Routine routine, FileLine file) {
        List<SlotValue> values = routine.exercises()
                .stream()
                .map(exercise -> new SlotValue(exercise.id(), exercise.text().name().bare(),
                        exercise.text().synonyms()))
                .toList();
        Map<String, String> ids = new HashMap<>();
        values.forEach(value -> value.names().forEach(name -> {
            if (!NAME.matcher(name).matches() || name.length() > AmazonLimits.SLOT_VALUE_CHARACTERS) {
                throw file.wrong("\"" + name + "\" of " + value.id() + " cannot be a slot value: write at most "
                        + AmazonLimits.SLOT_VALUE_CHARACTERS + " characters, words without digits");
            }
            String other = ids.putIfAbsent(SpokenWords.normalised(name), value.id());
            if (other != null) {
                throw file.wrong("\"" + name + "\" is a name of " + other + " and of " + value.id()
                        + ": remove one of them");
            }
        }));
        return new LanguageModel.SlotType(IntentCatalog.EXERCISE, values);
    }
}
