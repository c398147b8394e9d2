package backroutine.models;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sample utterance.
 *
 * @param intent the name of the intent it means
 * @param text its words; a slot stands in braces
 * @param place the template it was made of
 */
record Sample(String intent, String text, Place place) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The names of its slots, in the order they are said. */
    List<String> slots() {
        return SLOT.matcher(text).results().map((MatchResult slot) -> slot.group(1)).toList();
    }

    LanguageFileException refused(String why) {
        return new LanguageFileException(place, "\"" + text + "\" " + why);
    }
}
