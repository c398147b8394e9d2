package backroutine.models;

import backroutine.routine.Routine;

/** Makes the slot type whose values are the exercises of the routine. */
final class ExerciseType {
    private ExerciseType() {}

    /**
     * The slot type.
     *
     * @param file the file with the names, for messages
     * @throws backroutine.json.InvalidFileException if Alexa would refuse a name, or two exercises have the same
     */
    static LanguageModel.SlotType of(Routine routine, FileLine file) {
        return SlotNames.type(IntentCatalog.EXERCISE,
                routine.exercises()
                        .stream()
                        .map(exercise -> new SlotValue(exercise.id(), exercise.text().name().bare(),
                                exercise.text().synonyms()))
                        .toList(),
                file);
    }
}
