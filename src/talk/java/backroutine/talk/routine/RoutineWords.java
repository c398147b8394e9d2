package backroutine.talk.routine;

import backroutine.language.Language;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.stream.Stream;

/**
 * The words in which a routine is spoken: those of a language, or of one of its locales that says something in another way.
 *
 * @param language the language as messages name it
 * @param text the texts of the routine
 * @param translator turns messages into words
 */
public record RoutineWords(String language, RoutineText text, Translator translator) {
    /** The words of a language where a locale has no other ones. */
    public static RoutineWords of(Language language) {
        return new RoutineWords(language.name(), language.routine(), language.translator());
    }

    /** The words of a language as it is spoken in a locale. */
    static RoutineWords in(String locale, Language language) {
        return language.regional().containsKey(locale) ? regional(locale, language) : of(language);
    }

    /** The words of a language, first those of most locales. */
    static Stream<RoutineWords> all(Language language) {
        return Stream.concat(Stream.of(of(language)),
                language.regional().keySet().stream().sorted().map(locale -> regional(locale, language)));
    }

    private static RoutineWords regional(String locale, Language language) {
        Language there = language.in(locale);
        return new RoutineWords(language.name() + " (" + locale + ")", there.routine(), there.translator());
    }
}
