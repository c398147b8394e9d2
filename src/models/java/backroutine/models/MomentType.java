package backroutine.models;

import backroutine.json.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the slot type whose values are moments of the day at which a user can be reminded, from the file {@code moments.json} of
 * a language. The id of a moment is its time of day, so that the skill needs no table of them.
 */
final class MomentType {
    static final String FILE = "moments.json";
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private MomentType() {}

    /** The names of each moment by its time of day. The first name is the usual one. */
    static Map<String, List<String>> names(Cursor file) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        file.fields(1).forEach((time, list) -> {
            if (!TIME.matcher(time).matches()) {
                throw list.wrong("under a time of day from 00:00 to 23:59, such as 09:00");
            }
            names.put(time, list.sentences(1));
        });
        return names;
    }

    /**
     * The slot type.
     *
     * @param names the names in the language
     * @param file the file with the names, for messages
     * @throws backroutine.json.InvalidFileException if a name is at two moments
     */
    static LanguageModel.SlotType of(Map<String, List<String>> names, FileLine file) {
        return SlotNames.type(IntentCatalog.MOMENT, names.entrySet()
                .stream()
                .map(moment -> new SlotValue(moment.getKey(), moment.getValue().getFirst(),
                        moment.getValue().subList(1, moment.getValue().size())))
                .toList(), file);
    }
}
