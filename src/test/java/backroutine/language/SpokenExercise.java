package backroutine.language;

import backroutine.models.LanguageFolders;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exercise in one of the languages of the skill, for tests that hold for each of them.
 *
 * @param language the language
 * @param routine the routine in its words
 * @param exercise one of the exercises of the routine
 */
public record SpokenExercise(Language language, Routine routine, Exercise exercise) {
    /** All exercises in all languages. */
    public static List<SpokenExercise> all() {
        return LanguageFolders.bundled()
                .codes()
                .stream()
                .map(code -> LanguageFolder.read(code).orElseThrow())
                .flatMap(SpokenExercise::in)
                .toList();
    }

    private static Stream<SpokenExercise> in(Language language) {
        Routine routine = RoutineFile.bundled(language.routine(), language.translator());
        return routine.exercises().stream().map(exercise -> new SpokenExercise(language, routine, exercise));
    }

    /** Its id after the code of the language: {@code de glute-bridge}. */
    @Override
    public String toString() {
        return language.code() + " " + exercise.id();
    }
}
