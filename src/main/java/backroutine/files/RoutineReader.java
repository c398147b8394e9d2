package backroutine.files;

import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.List;

/** Makes a routine of the root of the file. */
final class RoutineReader {
    private RoutineReader() {}

    static Routine routine(Cursor file) {
        file.object("$schema", "name", "source", "cautions", "exercises");
        if (file.has("$schema")) {
            file.at("$schema").words();
        }
        String name = file.at("name").words();
        String source = file.at("source").words();
        List<String> cautions = file.at("cautions").sentences(1);
        ExerciseReader reader = new ExerciseReader();
        List<Exercise> exercises = file.at("exercises").items(1).stream().map(reader::exercise).toList();
        return file.make(() -> new Routine(name, source, cautions, exercises));
    }
}
