package backroutine.alexa;

import backroutine.coach.Coach;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.routine.json.RoutineFile;
import backroutine.screen.ScreenRenderer;
import backroutine.speech.ReplyRenderer;
import backroutine.text.MessageKey;
import backroutine.text.Translator;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The languages of the skill, each with its routine, coach and renderer. A language is read when it is first needed. */
public final class Languages {
    private final Map<String, SkillLanguage> loaded = new ConcurrentHashMap<>();
    /** By locale: only those that say something in another way. */
    private final Map<String, SkillLanguage> regional = new ConcurrentHashMap<>();
    private final Function<String, Optional<Language>> languages;
    private final BiFunction<RoutineText, Translator, Routine> routines;

    /** All that depends on the language of the conversation. */
    record SkillLanguage(Language language, Routine routine, Coach coach, ReplyRenderer renderer,
            ScreenRenderer screen) {}

    /** The languages and the routine that come with the program. */
    public Languages() {
        this(LanguageFolder::read, (text, _) -> RoutineFile.deployed(text));
    }

    /**
     * Any languages and any routine. The default language is read at once, so that a mistake in it shows at the start.
     *
     * @param languages the language of a code; empty if there is none
     * @param routines the routine in the words of a language
     */
    public Languages(Function<String, Optional<Language>> languages,
            BiFunction<RoutineText, Translator, Routine> routines) {
        this.languages = languages;
        this.routines = routines;
        defaultLanguage();
    }

    /** The language of a locale such as {@code en-GB}, as it is spoken there; empty if the skill does not speak it. */
    Optional<SkillLanguage> of(String locale) {
        if (locale == null) {
            return Optional.of(defaultLanguage());
        }
        return read(Language.codeOf(locale)).map(everywhere -> everywhere.language().regional().containsKey(locale)
                ? regional.computeIfAbsent(locale,
                        key -> speaking(everywhere.language().in(key)))
                : everywhere);
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
        return Optional.ofNullable(loaded.computeIfAbsent(code, this::load));
    }

    /** The language of a code; null if there is none. */
    private SkillLanguage load(String code) {
        return languages.apply(code).map(this::withRoutine).orElse(null);
    }

    private SkillLanguage withRoutine(Language language) {
        language.requireSentences(messages());
        return speaking(language);
    }

    private SkillLanguage speaking(Language language) {
        Translator translator = language.translator();
        Routine routine = routines.apply(language.routine(), translator);
        return new SkillLanguage(language, routine, new Coach(routine, translator), new ReplyRenderer(translator),
                new ScreenRenderer(routine, translator));
    }

    /** All messages that are said or shown; a language needs a sentence for each. */
    public static List<MessageKey> messages() {
        return Stream.concat(Coach.messages().stream(), ScreenRenderer.messages().stream()).toList();
    }
}
