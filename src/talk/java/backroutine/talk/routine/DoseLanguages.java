package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.models.LanguageFolders;
import backroutine.routine.Routine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages in which a routine has to be spoken. A dose that fits one language may be too long, or too short for the words,
 * in another.
 *
 * @param spoken the language that is spoken
 * @param session the other languages without which a session with the skill cannot begin
 * @param skill the other languages of the skill
 */
public record DoseLanguages(RoutineWords spoken, List<RoutineWords> session, List<RoutineWords> skill) {
    /** Keeps its own copies. */
    public DoseLanguages {
        session = List.copyOf(session);
        skill = List.copyOf(skill);
    }

    /**
     * The languages that the skill reads for devices of a locale: the one that is spoken there; then as it is spoken in its other
     * locales, and the default one.
     *
     * @throws IllegalArgumentException if there is no language with the code of the locale
     * @throws InvalidFileException if a file of a language has a mistake; the message is one line
     */
    public static DoseLanguages ofSession(String locale) {
        return ofSession(locale, LanguageFolder::read);
    }

    private static DoseLanguages ofSession(String locale, Function<String, Optional<Language>> languages) {
        Language language = languages.apply(Language.codeOf(locale))
                .orElseThrow(() -> new IllegalArgumentException("no language has the locale " + locale));
        RoutineWords spoken = RoutineWords.in(locale, language);
        Stream<Language> main = Stream.of(Language.DEFAULT)
                .filter(code -> !code.equals(language.code()))
                .map(code -> languages.apply(code).orElseThrow());
        return new DoseLanguages(spoken,
                others(Stream.concat(Stream.of(language), main).map(RoutineWords::of), List.of(spoken)), List.of());
    }

    /**
     * The same, and all languages of the skill, as they are spoken in each of their locales. A language that does not have the
     * words of the same exercises is left out: while an exercise is new, its words may still be missing there.
     *
     * @param languages the language of a code; empty if there is none
     * @throws IllegalArgumentException if there is no language with the code of the locale
     * @throws InvalidFileException if a file of a language has a mistake; the message is one line
     */
    public static DoseLanguages ofSkill(String locale, Function<String, Optional<Language>> languages) {
        DoseLanguages session = ofSession(locale, languages);
        Stream<RoutineWords> all = LanguageFolders.bundled()
                .codes()
                .stream()
                .map(code -> languages.apply(code).orElseThrow())
                .flatMap(RoutineWords::all)
                .filter(words -> words.text()
                        .exercises()
                        .keySet()
                        .equals(session.spoken.text().exercises().keySet()));
        return new DoseLanguages(session.spoken, session.session,
                others(all, Stream.concat(Stream.of(session.spoken), session.session.stream()).toList()));
    }

    private static List<RoutineWords> others(Stream<RoutineWords> words, List<RoutineWords> known) {
        Set<String> names = known.stream().map(RoutineWords::language).collect(Collectors.toSet());
        return words.filter(one -> !names.contains(one.language())).toList();
    }

    /**
     * The routine of a file in the language that is spoken.
     *
     * @throws InvalidFileException if the file has a mistake, or cannot be spoken in that language; the message is one line with
     *         file, exercise and field
     */
    public Routine inSpoken(DoseFile file) {
        return routine(file, spoken);
    }

    /**
     * The same for a file that can be spoken in each of the languages.
     *
     * @throws InvalidFileException also if it cannot; the message has the name of the language after that of the file
     */
    public Routine inAll(DoseFile file) {
        Routine routine = inSpoken(file);
        Stream.concat(session.stream(), skill.stream()).forEach(words -> routine(file, words));
        return routine;
    }

    private Routine routine(DoseFile file, RoutineWords words) {
        try {
            return file.routine(words);
        } catch (InvalidFileException wrong) {
            throw withLanguage(wrong, words).in(file.name());
        }
    }

    /** The mistake with the name of the language before it, unless it is the one that is spoken. */
    InvalidFileException withLanguage(InvalidFileException wrong, RoutineWords words) {
        return words.equals(spoken) ? wrong : wrong.in(words.language());
    }
}
