package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.routine.ExerciseText;
import backroutine.routine.RoutineText;
import backroutine.text.MessageValue.Term;
import java.util.stream.Stream;

/** Checks the rules between the files of one language. */
final class LanguageCheck {
    /** The placeholder for the name of an exercise, or of the routine. */
    private static final String EXERCISE = "exercise";

    private LanguageCheck() {}

    static void check(Sentences sentences, Grammar grammar, RoutineText routine) {
        grammar.times().sentences().filter(id -> !sentences.ids().contains(id)).sorted().findFirst().ifPresent(id -> {
            throw new InvalidFileException(
                    id + " is missing, but must be there, because language.json names this time");
        });
        sentences.templates()
                .forEach((id, sentence) -> sentence.placeholders()
                        .forEach(placeholder -> requireForm(id, placeholder, routine)));
    }

    private static void requireForm(String id, Placeholder placeholder, RoutineText routine) {
        placeholder.form().ifPresent(form -> {
            if (!placeholder.name().equals(EXERCISE)) {
                throw new InvalidFileException(
                        id + " asks for " + placeholder + ", but only {exercise} has other forms");
            }
            names(routine).filter(name -> !name.forms().containsKey(form)).findFirst().ifPresent(name -> {
                throw new InvalidFileException(id + " asks for " + placeholder + ", but the name \"" + name.bare()
                        + "\" in exercises.json has no form \"" + form + "\": add it there");
            });
        });
    }

    private static Stream<Term> names(RoutineText routine) {
        return Stream.concat(Stream.of(routine.name()),
                routine.exercises().values().stream().map(ExerciseText::name));
    }
}
