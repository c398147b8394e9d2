package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.LanguageFiles;
import backroutine.models.LanguageModel;
import backroutine.models.SkillLanguages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Alexa understands in one locale, made from the language's folder when it is needed.
 *
 * @param locale like {@code en-US}
 * @param skill what Alexa is taught for the skill
 * @param alexa what Alexa understands without being taught
 * @param numbers the words for 0 to 99
 */
public record InteractionModel(String locale, LanguageModel skill, AlexaSpeech alexa, List<String> numbers) {
    private static final SkillLanguages LANGUAGES = SkillLanguages.bundled();
    /** To make a model takes longer than a short conversation, and tests have thousands of them. */
    private static final Map<LanguageFiles, LanguageModel> MADE = new ConcurrentHashMap<>();

    /**
     * The model of a locale.
     *
     * @throws IllegalArgumentException when no language has the locale; the message is one line
     */
    public static InteractionModel of(String locale) {
        LanguageFiles language = LANGUAGES.of(locale)
                .orElseThrow(() -> new IllegalArgumentException("no language has the locale " + locale + "; there are: "
                        + String.join(", ", LANGUAGES.locales())));
        return new InteractionModel(locale, MADE.computeIfAbsent(language, LANGUAGES::model), language.alexa(),
                language.settings().numbers());
    }

    /** The words that open the skill. */
    public String invocationName() {
        return skill.invocationName();
    }
}
