package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.pacing.SpeakableCautions;
import backroutine.pacing.SpeakableExercise;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.List;

/** Refuses a routine of which something cannot be spoken in a language, and names its place in the file. */
final class SpeakableRoutine {
    private SpeakableRoutine() {}

    static void check(Cursor file, Routine routine, RoutineText text, Translator translator) {
        List<Cursor> exercises = file.at("exercises").items(1);
        for (int i = 0; i < exercises.size(); i++) {
            Cursor place = exercises.get(i);
            Exercise exercise = routine.exercises().get(i);
            place.make(() -> SpeakableExercise.obstacle(exercise, translator)).ifPresent(obstacle -> {
                throw field(place, obstacle.field()).complaint(obstacle.words());
            });
        }
        file.make(() -> SpeakableCautions.obstacle(text, translator)).ifPresent(obstacle -> {
            throw file.complaint(obstacle.words());
        });
    }

    private static Cursor field(Cursor exercise, String path) {
        Cursor place = exercise;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            place = place.at(step);
        }
        return place;
    }
}
