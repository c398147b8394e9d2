package backroutine.models;

import backroutine.json.InvalidFileException;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.routine.json.RoutineFile;
import backroutine.text.Translator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The languages of the skill, and the interaction model of each.
 *
 * @param folders where the languages are
 * @param routines the routine in the words of a language
 */
public record SkillLanguages(LanguageFolders folders, BiFunction<RoutineText, Translator, Routine> routines) {
    /** Refuses missing values. */
    public SkillLanguages {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(routines, "routines");
    }

    /** The languages and the routine on the class path of this program. */
    public static SkillLanguages bundled() {
        return new SkillLanguages(LanguageFolders.bundled(), RoutineFile::bundled);
    }

    /** The locales of all listed languages, in their order. */
    public List<String> locales() {
        return folders.listed().stream().flatMap(files -> files.language().locales().keySet().stream()).toList();
    }

    /** The language of a locale such as {@code en-US}; empty if there is none, or if it does not have this locale. */
    public Optional<LanguageFiles> of(String locale) {
        return folders.in(locale);
    }

    /**
     * Makes the interaction model of a language.
     *
     * @throws backroutine.json.InvalidFileException if one of its files has a mistake; the message is one line
     */
    public LanguageModel model(LanguageFiles files) {
        return new ModelMaker(files, folders.intents()).make(routine(files));
    }

    /**
     * Makes the interaction model of a language in spite of mistakes in its utterances and store texts.
     *
     * @param mistakes takes each of these mistakes
     * @throws backroutine.json.InvalidFileException if another file has a mistake, so that no model can be made
     */
    public LanguageModel model(LanguageFiles files, Consumer<InvalidFileException> mistakes) {
        return new ModelMaker(files, folders.intents(), mistakes).make(routine(files));
    }

    private Routine routine(LanguageFiles files) {
        return routines.apply(files.language().routine(), files.language().translator());
    }
}
