package backroutine.models;

import backroutine.json.Cursor;
import backroutine.language.Language;
import java.util.List;

/**
 * The file {@code store.json} of a language: its texts for the skill store.
 *
 * @param invocationName the words that open the skill
 * @param name the name of the skill in the store
 * @param summary one sentence
 * @param description its lines; an empty one separates paragraphs
 * @param examplePhrases what a user may say, with "Alexa," at the start; the first one opens the skill
 * @param keywords the words by which the store finds the skill
 * @param testingInstructions the lines for Amazon's testers; only those of the main language are used
 */
public record Store(String invocationName, String name, String summary, List<String> description,
        List<String> examplePhrases, List<String> keywords, List<String> testingInstructions) {
    /** Keeps its own copies. */
    public Store {
        description = List.copyOf(description);
        examplePhrases = List.copyOf(examplePhrases);
        keywords = List.copyOf(keywords);
        testingInstructions = List.copyOf(testingInstructions);
    }

    /** The texts of the file, with the number and the names of a language's exercises filled in. */
    static Store of(Cursor file, Language language) {
        StoreText texts = new StoreText(language);
        file.object("invocationName", "name", "summary", "description", "examplePhrases", "keywords",
                "testingInstructions");
        return new Store(file.at("invocationName").words(), file.at("name").words(),
                texts.filled(file.at("summary").words()),
                texts.filledLines(file.at("description").items(1).stream().map(Cursor::text).toList()),
                file.at("examplePhrases").sentences(1), file.at("keywords").sentences(0),
                file.at("testingInstructions").sentences(0));
    }

    /** The description as one text. */
    public String descriptionText() {
        return String.join("\n", description);
    }
}
