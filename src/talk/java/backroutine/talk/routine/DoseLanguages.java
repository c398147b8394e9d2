package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.models.LanguageFolders;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages in which a routine has to be spoken. A dose that fits one language may be too long, or too short for the words,
 * in another.
 *
 * @param session the languages of {@link #session(String)}
 * @param skill all languages of the skill, each as it is spoken in each of its locales
 */
public record DoseLanguages(List<Language> session, List<Language> skill) {
    /** Keeps its own copies; refuses a session without a language. */
    public DoseLanguages {
        session = List.copyOf(session);
        skill = List.copyOf(skill);
        if (session.isEmpty()) {
            throw new IllegalArgumentException("a session has at least one language");
        }
    }

    /** The language that is spoken, as it is spoken in the locale. */
    public Language spoken() {
        return session.getFirst();
    }

    /**
     * The languages for devices of a locale.
     *
     * @return empty if there is no language with the code of the locale
     * @throws InvalidFileException if a file of a language has a mistake; the message is one line
     */
    public static Optional<DoseLanguages> of(String locale) {
        List<Language> session = session(locale);
        return session.isEmpty() ? Optional.empty() : Optional.of(new DoseLanguages(session, ofSkill()));
    }

    /**
     * The languages that the skill reads for devices of a locale, the one that is spoken there first; then as it is spoken in its
     * other locales, and the default one. Empty if there is no language with the code of the locale.
     *
     * @throws InvalidFileException if a file of a language has a mistake; the message is one line
     */
    public static List<Language> session(String locale) {
        return LanguageFolder.read(Language.codeOf(locale))
                .map(spoken -> Stream.concat(Stream.of(spoken.in(locale), spoken).distinct(),
                        Stream.of(Language.DEFAULT)
                                .filter(main -> !main.equals(spoken.code()))
                                .map(DoseLanguages::read)))
                .orElse(Stream.empty())
                .toList();
    }

    private static List<Language> ofSkill() {
        return LanguageFolders.bundled()
                .codes()
                .stream()
                .map(DoseLanguages::read)
                .flatMap(language -> Stream.concat(Stream.of(language), regional(language)))
                .toList();
    }

    private static Stream<Language> regional(Language language) {
        return language.regional().keySet().stream().sorted().map(language::in);
    }

    private static Language read(String code) {
        return LanguageFolder.read(code).orElseThrow();
    }

    /**
     * The routine of a file in the language that is spoken. A language of the skill that the session does not need is left out if
     * it does not have the same exercises: while an exercise is new, its words may still be missing there.
     *
     * @throws InvalidFileException if it cannot be spoken in one of the languages; the message begins with the name of the
     *         language if it is another one
     */
    Routine read(DoseFile file) {
        Routine routine = file.read(spoken().routine(), spoken().translator());
        Set<String> exercises = routine.exercises().stream().map(Exercise::id).collect(Collectors.toSet());
        Stream.concat(session.stream().skip(1),
                skill.stream().filter(language -> language.routine().exercises().keySet().equals(exercises)))
                .forEach(language -> requireSpoken(file, language));
        return routine;
    }

    private static void requireSpoken(DoseFile file, Language language) {
        try {
            file.read(language.routine(), language.translator());
        } catch (InvalidFileException wrong) {
            throw wrong.in(language.name());
        }
    }
}
