package backroutine.models;

import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All languages of the skill, and the model of each.
 *
 * @param languages the main one first
 * @param intents what all models have in common
 * @param routines the routine in a language, by the language's code
 */
public record SkillLanguages(List<LanguageFiles> languages, IntentCatalog intents, Function<String, Routine> routines) {
    /** Refuses to have none, or one locale in two languages. */
    public SkillLanguages {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new LanguageFileException(Place.in("languages/languages.txt"),
                    "there is no language: name its folder here");
        }
        var locales = new TreeSet<String>();
        for (LanguageFiles language : languages) {
            for (String locale : language.settings().locales().keySet()) {
                if (!locale.startsWith(language.code() + "-") || !locales.add(locale)) {
                    throw new LanguageFileException(language.file("language.json"),
                            locale + " is no locale of " + language.code() + ", or is written twice: remove it");
                }
            }
        }
    }

    /** The languages on the class path of this program. */
    public static SkillLanguages bundled() {
        LanguageFolders folders = LanguageFolders.bundled();
        return new SkillLanguages(folders.languages(), folders.intents(), SkillLanguages::routine);
    }

    private static Routine routine(String code) {
        return RoutineFile.bundled(LanguageFolder.read(code).orElseThrow().routine());
    }

    /** The locales of all languages, in their order. */
    public List<String> locales() {
        return languages.stream().flatMap(language -> language.settings().locales().keySet().stream()).toList();
    }

    /** The language that a locale belongs to. */
    public Optional<LanguageFiles> of(String locale) {
        return languages.stream().filter(language -> language.settings().locales().containsKey(locale)).findFirst();
    }

    /**
     * The model of a language.
     *
     * @throws LanguageFileException when something in its folder has to be changed first
     */
    public LanguageModel model(LanguageFiles language) {
        return new ModelMaker(language, intents).make(routines.apply(language.code()));
    }
}
