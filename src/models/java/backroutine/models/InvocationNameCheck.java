package backroutine.models;

import java.util.List;
import java.util.Set;

/** Amazon's rules on the words that open a skill. */
final class InvocationNameCheck {
    private static final Set<String> WAKE_WORDS = Set.of("alexa", "amazon", "echo", "computer", "ziggy");

    private InvocationNameCheck() {}

    /**
     * Refuses a name that Amazon would refuse.
     *
     * @param place where it is written, for messages
     */
    static void check(String name, AlexaSpeech.InvocationRules rules, Place place) {
        String named = "the invocation name \"" + name + "\" ";
        if (name.length() < AmazonLimits.LEAST_INVOCATION_CHARACTERS
                || name.length() > AmazonLimits.MOST_INVOCATION_CHARACTERS) {
            throw new LanguageFileException(place, named + "has " + name.length() + " characters: it may have "
                    + AmazonLimits.LEAST_INVOCATION_CHARACTERS + " to " + AmazonLimits.MOST_INVOCATION_CHARACTERS);
        }
        if (!name.matches("[\\p{L}\\p{M}&&[^\\p{Lu}]]+([ '.]+[\\p{L}\\p{M}&&[^\\p{Lu}]]+)*")) {
            throw new LanguageFileException(place,
                    named + "may have lower-case letters, spaces, apostrophes and periods only");
        }
        List<String> words = List.of(name.split(" "));
        if (words.size() < rules.fewestWords()) {
            throw new LanguageFileException(place, named + "is too short: only a brand may have fewer than "
                    + rules.fewestWords() + " words");
        }
        for (String word : words) {
            if (WAKE_WORDS.contains(word) || rules.forbidden().contains(word)) {
                throw new LanguageFileException(place, named + "has \"" + word + "\", which Alexa keeps for itself");
            }
        }
    }
}
