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

/** The languages of the skill, each with its routine, coach and renderer. A language is read when it is first needed. */
public final class Languages {
    private final Map<String, SkillLanguage> languages = new ConcurrentHashMap<>();

    /** All that depends on the language of the conversation. */
    record SkillLanguage(Language language, Routine routine, Coach coach, ReplyRenderer renderer) {
        private static SkillLanguage of(Language language) {
            Routine routine = RoutineFile.bundled(language.routine());
            return new SkillLanguage(language, routine, new Coach(routine, language.translator()),
                    new ReplyRenderer(language.translator()));
        }
    }

    /** Reads the default language at once, so that a mistake in its files is found at the start. */
    public Languages() {
        defaultLanguage();
    }

    /** The language of a locale such as {@code en-GB}; empty if the skill does not speak it. */
    Optional<SkillLanguage> of(String locale) {
        return locale == null ? Optional.of(defaultLanguage()) : read(Language.codeOf(locale));
    }

    /** The language for users whose own language the skill does not speak. */
    SkillLanguage defaultLanguage() {
        return read(Language.DEFAULT).orElseThrow(
                () -> new IllegalStateException("the folder of the language " + Language.DEFAULT + " is missing"));
    }

    /** The time zone to assume while the user's own is not known. */
    ZoneId likelyZone(String locale) {
        return of(locale).orElseGet(this::defaultLanguage).language().likelyZone(locale);
    }

    private Optional<SkillLanguage> read(String code) {
        // A code without a folder is not remembered: requests can have any locale, so the map would grow without limit.
        return Optional.ofNullable(languages.computeIfAbsent(code,
                some -> LanguageFolder.read(some).map(SkillLanguage::of).orElse(null)));
    }
}
