package backroutine.alexa;

import backroutine.coach.Coach;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.speech.ReplyRenderer;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The languages we speak, each with its routine, its coach and its voice; each is made when it is first needed. */
public final class Languages {
    private final Map<String, SkillLanguage> languages = new ConcurrentHashMap<>();

    /** What is needed to talk in one language. */
    record SkillLanguage(Language language, Routine routine, Coach coach, ReplyRenderer voice) {
        private static SkillLanguage of(Language language) {
            Routine routine = RoutineFile.bundled(language.routine());
            return new SkillLanguage(language, routine, new Coach(routine, language.translator()),
                    new ReplyRenderer(language.translator()));
        }
    }

    /** Reads the default language at once, so that a mistake in it shows at the start. */
    public Languages() {
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
        return Optional.ofNullable(languages.computeIfAbsent(code,
                some -> LanguageFolder.read(some).map(SkillLanguage::of).orElse(null)));
    }
}
