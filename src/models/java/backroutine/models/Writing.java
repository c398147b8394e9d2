package backroutine.models;

import backroutine.json.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The file {@code writing.json} of a language: how its texts are written, and who has read them. Nothing of it is spoken.
 *
 * @param readBy the native speakers who have read all of it, each with the date; empty if nobody has
 * @param address how the user is addressed, such as {@code du}
 * @param forbidden what no text may have, each with the reason
 * @param neverSpoken what no spoken text may have, each with the reason
 * @param sameAsEnglish words that are the same in English, so that they are not taken for English
 * @param mustSay what some sentences must say, by their ids
 * @param prompts what comes before the words that a sentence asks the user to say; its first group is these words
 * @param dictionary the name of its Hunspell dictionary, such as {@code de_DE}
 * @param knownWords words that are right although the dictionary does not have them
 */
public record Writing(List<String> readBy, String address, Map<Pattern, String> forbidden,
        Map<Pattern, String> neverSpoken, List<String> sameAsEnglish, Map<String, List<Pattern>> mustSay,
        List<Pattern> prompts, String dictionary, List<String> knownWords) {
    /** The name of the file. */
    public static final String FILE = "writing.json";

    /** Keeps its own copies. */
    public Writing {
        readBy = List.copyOf(readBy);
        forbidden = Map.copyOf(forbidden);
        neverSpoken = Map.copyOf(neverSpoken);
        sameAsEnglish = List.copyOf(sameAsEnglish);
        mustSay = Map.copyOf(mustSay);
        prompts = List.copyOf(prompts);
        knownWords = List.copyOf(knownWords);
    }

    /** Whether a native speaker has read the language. */
    public boolean isRead() {
        return !readBy.isEmpty();
    }

    /**
     * Reads the file.
     *
     * @throws backroutine.json.InvalidFileException if it has a mistake; the message is one line
     */
    public static Writing of(Cursor file) {
        file.object("readBy", "address", "forbidden", "neverSpoken", "sameAsEnglish", "mustSay", "prompts", "spelling");
        Map<String, List<Pattern>> mustSay = new LinkedHashMap<>();
        file.at("mustSay").fields(0).forEach((id, words) -> mustSay.put(id, patterns(words)));
        Cursor spelling = file.at("spelling").object("dictionary", "known");
        return new Writing(file.at("readBy").sentences(0), file.at("address").words(),
                reasons(file.at("forbidden")), reasons(file.at("neverSpoken")),
                file.at("sameAsEnglish").sentences(0), mustSay, patterns(file.at("prompts")),
                spelling.at("dictionary").words(), spelling.at("known").sentences(0));
    }

    private static Map<Pattern, String> reasons(Cursor file) {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        file.fields(0).forEach((regex, reason) -> reasons.put(pattern(reason, regex), reason.words()));
        return reasons;
    }

    private static List<Pattern> patterns(Cursor list) {
        Function<Cursor, Pattern> read = item -> pattern(item, item.words());
        return list.items(0).stream().map(read).toList();
    }

    private static Pattern pattern(Cursor place, String regex) {
        try {
            return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException refused) {
            throw place.complaint("is not a regular expression: " + refused.getDescription());
        }
    }
}
