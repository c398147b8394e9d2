package backroutine.language;

import backroutine.json.InvalidFileException;
import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.routine.ExerciseText;
import backroutine.routine.RoutineText;
import backroutine.text.MessageValue.Term;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the rules between the files of one language. */
final class LanguageCheck {
    /** The placeholders for the name of an exercise, or of the routine, and for a list of such names. */
    private static final Set<String> NAMES = Set.of("exercise", "exercises");

    private LanguageCheck() {}

    static void check(Sentences sentences, Grammar grammar, RoutineText routine) {
        grammar.times().sentences().filter(id -> !sentences.ids().contains(id)).sorted().findFirst().ifPresent(id -> {
            throw new InvalidFileException(
                    id + " is missing, but must be there, because language.json names this time");
        });
        sentences.templates()
                .forEach((id, sentence) -> sentence.placeholders()
                        .forEach(placeholder -> requireForm(id, placeholder, sentences, grammar, routine)));
    }

    private static void requireForm(String id, Placeholder placeholder, Sentences sentences, Grammar grammar,
            RoutineText routine) {
        placeholder.form().ifPresent(form -> {
            if (!NAMES.contains(placeholder.name())) {
                requireNumberForm(id, placeholder, form, sentences, grammar);
                return;
            }
            names(routine).filter(name -> !name.forms().containsKey(form)).findFirst().ifPresent(name -> {
                throw new InvalidFileException(id + " asks for " + placeholder + ", but the name \"" + name.bare()
                        + "\" in exercises.json has no form \"" + form + "\": add it there");
            });
        });
    }

    private static void requireNumberForm(String id, Placeholder placeholder, String form, Sentences sentences,
            Grammar grammar) {
        String noun = LanguageTranslator.NUMBER + form;
        if (!grammar.numbers().hasForm(form) && !sentences.ids().contains(noun)) {
            throw new InvalidFileException(id + " asks for " + placeholder + ", but numbers have no form \"" + form
                    + "\": add it to numberForms in language.json, or add the sentence " + noun);
        }
    }

    private static Stream<Term> names(RoutineText routine) {
        return Stream.concat(Stream.of(routine.name()),
                routine.exercises().values().stream().map(ExerciseText::name));
    }
}
