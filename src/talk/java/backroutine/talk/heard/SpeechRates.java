package backroutine.talk.heard;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.text.SpeechRate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long words take to say on a local device: each language has its own rate. */
public final class SpeechRates {
    /** To read a language takes longer than a short conversation, and tests have thousands of them. */
    private static final Map<String, SpeechRate> READ = new ConcurrentHashMap<>();

    private SpeechRates() {}

    /** The rate of the language of a locale; the default language's where there is no such language, as the skill does. */
    public static SpeechRate ofLocale(String locale) {
        return READ.computeIfAbsent(Language.codeOf(locale), SpeechRates::read);
    }

    /** The rate of the default language. */
    public static SpeechRate ofDefaultLanguage() {
        return ofLocale(Language.DEFAULT);
    }

    private static SpeechRate read(String code) {
        return LanguageFolder.read(code).or(() -> LanguageFolder.read(Language.DEFAULT)).orElseThrow().rate();
    }
}
