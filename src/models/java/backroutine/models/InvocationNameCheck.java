package backroutine.models;

import java.util.List;
import java.util.Set;

/** Amazon's rules for an invocation name. */
final class InvocationNameCheck {
    private static final Set<String> WAKE_WORDS = Set.of("alexa", "amazon", "echo", "computer", "ziggy");

    private InvocationNameCheck() {}

    /**
     * Refuses a name that Amazon would refuse.
     *
     * @param file the file with the name, for messages
     * @throws backroutine.json.InvalidFileException if the name breaks a rule
     */
    static void check(String name, AlexaSpeech.InvocationRules rules, FileLine file) {
        String quoted = "the invocation name \"" + name + "\" ";
        if (name.length() < AmazonLimits.LEAST_INVOCATION_CHARACTERS
                || name.length() > AmazonLimits.MOST_INVOCATION_CHARACTERS) {
            throw file.wrong(quoted + "has " + name.length() + " characters, but must have "
                    + AmazonLimits.LEAST_INVOCATION_CHARACTERS + " to " + AmazonLimits.MOST_INVOCATION_CHARACTERS);
        }
        if (!name.matches("[\\p{L}\\p{M}&&[^\\p{Lu}]]+([ '.]+[\\p{L}\\p{M}&&[^\\p{Lu}]]+)*")) {
            throw file.wrong(quoted + "may have lower-case letters, spaces, apostrophes and periods only");
        }
        List<String> words = List.of(name.split(" "));
        if (words.size() < rules.fewestWords()) {
            throw file.wrong(quoted + "has " + words.size() + " words, but must have at least " + rules.fewestWords()
                    + " unless it is a brand");
        }
        for (String word : words) {
            if (WAKE_WORDS.contains(word) || rules.forbidden().contains(word)) {
                throw file.wrong(quoted + "has the word \"" + word + "\", which Amazon forbids: use another one");
            }
        }
    }
}
