package backroutine.models;

import backroutine.alexa.Languages;
import backroutine.language.ClassPathFolder;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one language that its interaction model and its store texts are made of.
 *
 * @param language its locales, its numbers and the words of the routine
 * @param store {@code store.json}
 * @param utterances {@code utterances.txt}
 * @param alexa {@code alexa.json}
 * @param bodyParts {@code body-parts.json}: the names of each part of the body, by its id
 * @param moments {@code moments.json}: the names of each moment of the day, by its time
 */
public record LanguageFiles(Language language, Store store, Utterances utterances, AlexaSpeech alexa,
        Map<String, List<String>> bodyParts, Map<String, List<String>> moments) {
    /** Keeps its own copies, in the same order. */
    public LanguageFiles {
        bodyParts = Collections.unmodifiableMap(new LinkedHashMap<>(bodyParts));
        moments = Collections.unmodifiableMap(new LinkedHashMap<>(moments));
    }

    /**
     * Reads the files of a folder.
     *
     * @param locale with what differs in this locale
     * @throws backroutine.json.InvalidFileException if a file is missing or has a mistake
     */
    static LanguageFiles read(LanguageFolder folder, String locale) {
        Language language = folder.language().in(locale);
        language.requireSentences(Languages.messages());
        ClassPathFolder files = folder.files(locale);
        return new LanguageFiles(language, files.json("store.json", file -> Store.of(file, language)),
                Utterances.read(files), files.json("alexa.json", AlexaFile::speech),
                files.json(BodyPartType.FILE, BodyPartType::names), files.json(MomentType.FILE, MomentType::names));
    }

    /** One of the files as a whole, for messages. */
    FileLine file(String name) {
        return FileLine.in("languages/" + language.code() + "/" + name);
    }

    /** The phrase that the store shows first; it opens the skill, such as {@code Alexa, start my back routine}. */
    public String startPhrase() {
        return store.examplePhrases().getFirst();
    }
}
