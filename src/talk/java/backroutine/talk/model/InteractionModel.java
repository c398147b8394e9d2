package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.LanguageFiles;
import backroutine.models.LanguageModel;
import backroutine.models.SkillLanguages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Alexa understands in one locale.
 *
 * @param locale such as {@code en-US}
 * @param skill what Alexa is taught for the skill
 * @param files the files of the language
 */
public record InteractionModel(String locale, LanguageModel skill, LanguageFiles files) {
    private static final SkillLanguages LANGUAGES = SkillLanguages.bundled();
    /** Making a model takes longer than a short conversation, and tests have thousands of conversations. */
    private static final Map<String, InteractionModel> MADE = new ConcurrentHashMap<>();

    /**
     * The model of a locale, made from the folder of its language.
     *
     * @throws IllegalArgumentException if no language has the locale; the message is one line
     * @throws backroutine.json.InvalidFileException if a file of the language has a mistake; the message is one line
     */
    public static InteractionModel of(String locale) {
        return MADE.computeIfAbsent(locale, InteractionModel::make);
    }

    private static InteractionModel make(String locale) {
        LanguageFiles files = LANGUAGES.of(locale)
                .orElseThrow(() -> new IllegalArgumentException("no language has the locale " + locale + "; there are: "
                        + String.join(", ", LANGUAGES.locales())));
        return new InteractionModel(locale, LANGUAGES.model(files), files);
    }

    /** What Alexa understands in the language without being taught. */
    public AlexaSpeech alexa() {
        return files.alexa();
    }

    /** The words for 0 to 99. */
    public List<String> numbers() {
        return files.language().numbers();
    }

    /** The words that open the skill. */
    public String invocationName() {
        return skill.invocationName();
    }
}
