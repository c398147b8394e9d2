package backroutine.models;

import java.util.List;

/**
 * A language's {@code store.json}: what the skill store says.
 *
 * @param invocationName the words that open the skill
 * @param description a line each; an empty one separates paragraphs
 * @param examplePhrases as somebody would say them, with "Alexa," in front
 * @param testingInstructions what Amazon's testers are told, a line each; only the main language's are used
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

    /** The description as the store shows it. */
    public String describing() {
        return String.join("\n", description);
    }
}
