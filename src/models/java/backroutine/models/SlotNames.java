package backroutine.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a slot type of values, and refuses names that Alexa would refuse or confuse. */
final class SlotNames {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+([ '’.-][\\p{L}\\p{M}]+)*");

    private SlotNames() {}

    /**
     * The slot type.
     *
     * @param file the file with the names, for messages
     * @throws backroutine.json.InvalidFileException if Alexa would refuse a name, or two values have the same
     */
    static LanguageModel.SlotType type(String type, List<SlotValue> values, FileLine file) {
        Map<String, String> ids = new HashMap<>();
        values.forEach(value -> value.names().forEach(name -> {
            if (!NAME.matcher(name).matches() || name.length() > AmazonLimits.SLOT_VALUE_CHARACTERS) {
                throw file.wrong("\"" + name + "\" of " + value.id() + " cannot be a slot value: write at most "
                        + AmazonLimits.SLOT_VALUE_CHARACTERS + " characters, words without digits");
            }
            String other = ids.putIfAbsent(SpokenWords.normalised(name), value.id());
            if (other != null) {
                throw file.wrong("\"" + name + "\" is a name of " + other + " and of " + value.id()
                        + ": remove one of them");
            }
        }));
        return new LanguageModel.SlotType(type, values);
    }
}
