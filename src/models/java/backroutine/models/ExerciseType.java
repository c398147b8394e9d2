package backroutine.models;

import backroutine.routine.Routine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the slot type of the exercises from the routine. */
final class ExerciseType {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+([ '’.-][\\p{L}\\p{M}]+)*");

    private ExerciseType() {}

    /**
     * The type.
     *
     * @param place where the names are written, for messages
     * @throws LanguageFileException where a name is none for Alexa, or two exercises share one
     */
    static LanguageModel.SlotType of(Routine routine, Place place) {
        List<SlotValue> values = routine.exercises()
                .stream()
                .map(exercise -> new SlotValue(exercise.id(), exercise.text().name().bare(),
                        exercise.text().synonyms()))
                .toList();
        Map<String, String> owners = new HashMap<>();
        values.forEach(value -> value.words().forEach(name -> {
            if (!WORDS.matcher(name).matches() || name.length() > AmazonLimits.SLOT_VALUE_CHARACTERS) {
                throw new LanguageFileException(place,
                        "\"" + name + "\" of " + value.id() + " is no name for a slot: write up to "
                                + AmazonLimits.SLOT_VALUE_CHARACTERS + " characters, words without figures");
            }
            String other = owners.putIfAbsent(SpokenWords.normalised(name), value.id());
            if (other != null) {
                throw new LanguageFileException(place,
                        "\"" + name + "\" names " + other + " and " + value.id() + ": remove one of them");
            }
        }));
        return new LanguageModel.SlotType(IntentCatalog.EXERCISE, values);
    }
}
