package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.language.Language.Region;
import backroutine.routine.RoutineText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a language from its folder on the class path, {@code languages/<code>/}: {@code language.json} for its rules,
 * {@code speech.properties} for its sentences, {@code exercises.json} for the texts of the routine, and for some locales
 * files such as {@code speech.en-GB.properties} or {@code exercises.en-GB.json} with what is said in another way there.
 */
public final class LanguageFolder {
    private static final String RULES = "language.json";
    private static final String SPEECH = "speech.properties";
    private static final String EXERCISES = "exercises.json";
    private static final String CODE = "[a-z]{2,3}";

    private final String code;
    private final ClassPathFolder files;

    private LanguageFolder(String code, ClassPathFolder files) {
        this.code = code;
        this.files = files;
    }

    /**
     * The language of this code. Every folder on the class path is found; there is no list of languages.
     *
     * @param code two or three letters, such as {@code en}
     * @return empty if there is no folder for it
     * @throws InvalidFileException if one of its files has a mistake; the message is one line
     */
    public static Optional<Language> read(String code) {
        return read(code, LanguageFolder.class.getClassLoader());
    }

    /** The same for a folder on another class path. */
    public static Optional<Language> read(String code, ClassLoader classPath) {
        return find(code, classPath).map(LanguageFolder::language);
    }

    /**
     * The folder of the language of this code, before any of its files is read.
     *
     * @return empty if the class path has no such folder, or no {@code language.json} in it
     */
    public static Optional<LanguageFolder> find(String code, ClassLoader classPath) {
        LanguageFolder folder = new LanguageFolder(code, new ClassPathFolder(classPath, "languages/" + code + "/"));
        return code.matches(CODE) && folder.files.has(RULES) ? Optional.of(folder) : Optional.empty();
    }

    /**
     * The files of the folder as one locale has them, for a program that needs more of them than the spoken language.
     *
     * @throws InvalidFileException if {@code language.json} has a mistake
     */
    public ClassPathFolder files(String locale) {
        return files.in(files.json(RULES, this::rules).groups().regionsOf(locale));
    }

    /**
     * Reads the language.
     *
     * @throws InvalidFileException if one of its files is missing or has a mistake; the message is one line
     */
    public Language language() {
        LanguageFile rules = files.json(RULES, this::rules);
        String speech = files.path() + SPEECH;
        Sentences sentences = files.read(SPEECH,
                in -> new Sentences(speech, SpeechFile.read(in), rules.grammar().plurals()));
        RoutineText routine = files.json(EXERCISES, ExercisesFile::routine);
        checked(speech, () -> LanguageCheck.check(sentences, rules.grammar(), routine));
        return new Language(code, rules.name(), rules.locales(), rules.grammar().numbers().words(),
                rules.grammar().numbers().forms(),
                new LanguageTranslator(sentences, rules.grammar(), rules.rate()),
                regional(rules, sentences, routine), sentences.ids(), rules.rate(), routine);
    }

    /** The locales that have files of their own, such as {@code speech.en-GB.properties}. */
    private Map<String, Region> regional(LanguageFile rules, Sentences sentences, RoutineText routine) {
        Map<String, Region> regional = new HashMap<>();
        for (String locale : rules.locales().keySet()) {
            ClassPathFolder there = files.in(rules.groups().regionsOf(locale));
            if (Stream.of(RULES, SPEECH, EXERCISES).anyMatch(there::differs)) {
                regional.put(locale, region(there, rules, sentences, routine));
            }
        }
        return regional;
    }

    private Region region(ClassPathFolder there, LanguageFile rules, Sentences sentences, RoutineText routine) {
        LanguageFile rulesThere = there.differs(RULES) ? there.json(RULES, this::rules) : rules;
        Sentences sentencesThere = sentences(there, sentences);
        RoutineText routineThere = there.differs(EXERCISES) ? there.json(EXERCISES, ExercisesFile::routine) : routine;
        checked(sentencesThere.file(), () -> LanguageCheck.check(sentencesThere, rulesThere.grammar(), routineThere));
        return new Region(new LanguageTranslator(sentencesThere, rulesThere.grammar(), rulesThere.rate()),
                routineThere);
    }

    private static Sentences sentences(ClassPathFolder there, Sentences everywhere) {
        Sentences sentences = everywhere;
        for (String name : there.differences(SPEECH)) {
            Sentences before = sentences;
            sentences = there.read(name, in -> before.inRegion(there.path() + name, SpeechFile.read(in)));
        }
        return sentences;
    }

    private LanguageFile rules(Cursor file) {
        LanguageFile rules = LanguageFile.of(file);
        for (String locale : rules.locales().keySet()) {
            if (!locale.matches(code + "-[A-Z]{2}")) {
                throw file.at("locales")
                        .at(locale)
                        .complaint("is not a locale of the language " + code + ", but must be one such as " + code
                                + "-US");
            }
        }
        return rules;
    }

    private static void checked(String file, Runnable check) {
        try {
            check.run();
        } catch (InvalidFileException wrong) {
            throw wrong.in(file);
        }
    }
}
