package backroutine.models;

import backroutine.json.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the slot type whose values are parts of the body, from the file {@code body-parts.json} of a language. */
final class BodyPartType {
    static final String FILE = "body-parts.json";

    private BodyPartType() {}

    /** The names of each part by its id. The first name is the usual one. */
    static Map<String, List<String>> names(Cursor file) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        file.fields(0).forEach((id, list) -> names.put(id, list.sentences(1)));
        return names;
    }

    /**
     * The slot type.
     *
     * @param ids the parts that every language names, in the order of the model
     * @param names the names in the language
     * @param file the file with the names, for messages
     * @throws backroutine.json.InvalidFileException if a part has no name, is unknown, or shares a name with another
     */
    static LanguageModel.SlotType of(List<String> ids, Map<String, List<String>> names, FileLine file) {
        for (String id : names.keySet()) {
            if (!ids.contains(id)) {
                throw file.wrong(id + " is not a body part of languages/intents.json: correct its id, or add it there");
            }
        }
        return SlotNames.type(IntentCatalog.BODY_PART,
                ids.stream().map(id -> value(id, names.getOrDefault(id, List.of()), file)).toList(), file);
    }

    private static SlotValue value(String id, List<String> names, FileLine file) {
        if (names.isEmpty()) {
            throw file.wrong(id + " has no name: add \"" + id + "\" with a list of its names");
        }
        return new SlotValue(id, names.getFirst(), names.subList(1, names.size()));
    }
}
