package backroutine.routine.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One change to the routine file.
 *
 * @param pointer the JSON Pointer of the value that is changed or added
 * @param value the new JSON, in which single quotes may be used; {@link #REMOVED} removes the field or item
 */
record Edit(String pointer, String value) {
    static final String REMOVED = "(removed)";
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    /** The file after the change. */
    JsonNode of(JsonNode file) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.matches()) {
            return json();
        }
        JsonNode edited = file.deepCopy();
        String last = place.last().getMatchingProperty();
        switch (edited.at(place.head())) {
            case ObjectNode object when value.equals(REMOVED) -> object.remove(last);
            case ObjectNode object -> object.set(last, json());
            case ArrayNode array when value.equals(REMOVED) -> array.remove(Integer.parseInt(last));
            case ArrayNode array when last.equals("-") -> array.add(json());
            case ArrayNode array -> array.set(Integer.parseInt(last), json());
            default -> throw new IllegalArgumentException("nothing to edit at " + place);
        }
        return edited;
    }

    private JsonNode json() {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(value, wrong);
        }
    }

    @Override
    public String toString() {
        return pointer + " = " + value;
    }
}
