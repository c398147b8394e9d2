package backroutine.alexa;

import backroutine.coach.Coach;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.routine.json.RoutineFile;
import backroutine.speech.ReplyRenderer;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The languages we speak, each with its routine, its coach and its voice; each is made when it is first needed. */
public final class Languages {
    private final Map<String, SkillLanguage> made = new ConcurrentHashMap<>();
    private final Function<String, Optional<Language>> languages;
    private final Function<RoutineText, Routine> routines;

    /** What is needed to talk in one language. */
    record SkillLanguage(Language language, Routine routine, Coach coach, ReplyRenderer voice) {}

    /** The languages and the routine that come with the program. */
    public Languages() {
        this(LanguageFolder::read, RoutineFile::bundled);
    }

    /**
     * Any languages and any routine. The default language is read at once, so that a mistake in it shows at the start.
     *
     * @param languages the language of a code; empty if there is none
     * @param routines the routine in the words of a language
     */
    public Languages(Function<String, Optional<Language>> languages, Function<RoutineText, Routine> routines) {
        this.languages = languages;
        this.routines = routines;
        byDefault();
    }

    /** The language of a locale such as {@code en-GB}; empty if we do not speak it. */
    Optional<SkillLanguage> of(String locale) {
        return locale == null ? Optional.of(byDefault()) : speaking(Language.codeOf(locale));
    }

    /** The language for whoever speaks one that we do not. */
    SkillLanguage byDefault() {
        return speaking(Language.DEFAULT).orElseThrow(
                () -> new IllegalStateException("the folder of the language " + Language.DEFAULT + " is missing"));
    }

    /** The zone to reckon days in while the person's own is not known. */
    ZoneId likelyZone(String locale) {
        return of(locale).orElseGet(this::byDefault).language().likelyZone(locale);
    }

    private Optional<SkillLanguage> speaking(String code) {
        // A code without a folder is not kept: a request may bring any.
        return Optional
                .ofNullable(made.computeIfAbsent(code, some -> languages.apply(some).map(this::made).orElse(null)));
    }

    private SkillLanguage made(Language language) {
        Routine routine = routines.apply(language.routine());
        return new SkillLanguage(language, routine, new Coach(routine, language.translator()),
                new ReplyRenderer(language.translator()));
    }
}
