package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.json.Nearest;
import backroutine.pacing.SpeakableExercise;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;

/** Reads a routine from the root of its file and the texts of one language. */
final class RoutineReader {
    private RoutineReader() {}

    static Routine routine(Cursor file, RoutineText text) {
        file.object("$schema", "source", "exercises");
        if (file.has("$schema")) {
            file.at("$schema").words();
        }
        String source = file.at("source").words();
        ExerciseReader reader = new ExerciseReader(text);
        List<Exercise> exercises = file.at("exercises").items(1).stream().map(reader::exercise).toList();
        Routine routine = file.make(() -> new Routine(source, text, exercises));
        refuseTextsWithoutExercise(file.at("exercises"), routine, text);
        return routine;
    }

    private static void refuseTextsWithoutExercise(Cursor file, Routine routine, RoutineText text) {
        List<String> ids = routine.exercises().stream().map(Exercise::id).toList();
        List<String> others = new ArrayList<>(text.exercises().keySet());
        others.removeAll(ids);
        if (!others.isEmpty()) {
            String other = others.stream().sorted().findFirst().orElseThrow();
            throw file.complaint("has no exercise \"" + other + "\", for which the language has words: add it here, or "
                    + "remove its words" + Nearest.suggestion(other, ids));
        }
    }
}
