package backroutine.models;

import backroutine.json.InvalidFileException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sample utterance.
 *
 * @param intent the name of its intent
 * @param text its words; the name of a slot is in braces
 * @param place the line of the template that it was made from
 */
record Sample(String intent, String text, FileLine place) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The names of its slots, in their order. */
    List<String> slots() {
        return SLOT.matcher(text).results().map((MatchResult slot) -> slot.group(1)).toList();
    }

    /** The exception for a mistake in this sample. */
    InvalidFileException wrong(String mistake) {
        return place.wrong("\"" + text + "\" " + mistake);
    }
}
