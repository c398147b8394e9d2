package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.json.UniqueNames;
import backroutine.pacing.SpeakableExercise;
import backroutine.routine.AfterPainRule;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.ExerciseText;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.stream.Stream;

/** Reads the exercises of one routine. It keeps their ids, because no two exercises may have the same. */
final class ExerciseReader {
    private final UniqueNames ids = new UniqueNames();
    private final RoutineText text;

    ExerciseReader(RoutineText text) {
        this.text = text;
    }

    Exercise exercise(Cursor file) {
        file.object("id", "settle", "dose", "afterPain");
        String id = id(file.at("id"));
        DoseValue settle = DoseValueReader.seconds(file.at("settle"), Exercise.SETTLE);
        Dose dose = DoseReader.dose(file.at("dose"));
        AfterPainRule afterPain = file.has("afterPain")
                ? file.at("afterPain").oneOf(AfterPainRule.class)
                : AfterPainRule.TRY_AGAIN;
        ExerciseText words = text.exercises().get(id);
        if (words == null) {
            throw file.at("id")
                    .complaint("is " + file.at("id").found() + ", for which the language has no words: add them to its "
                            + "exercises.json, or remove the exercise here");
        }
        return file.make(() -> new Exercise(id, settle, dose, afterPain, words));
    }

    private String id(Cursor file) {
        String id = ids.claim(file);
        if (!Exercise.ID.matcher(id).matches()) {
            throw file.wrong("lower-case words joined by hyphens");
        }
        return id;
    }
}
