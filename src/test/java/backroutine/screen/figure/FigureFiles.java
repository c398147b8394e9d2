package backroutine.screen.figure;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The figures' files and their schema, and what the reader and the schema say of an edited file. */
final class FigureFiles {
    static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(resource("/routine/figures/figure.schema.json"));

    private FigureFiles() {}

    static JsonNode of(String exerciseId) {
        return resource("/routine/figures/" + exerciseId + ".json");
    }

    /** The file with one value changed or added; an empty value removes it. Single quotes may be used. */
    static JsonNode edited(JsonNode file, String pointer, String value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode edited = file.deepCopy();
        String last = place.last().getMatchingProperty();
        switch (edited.at(place.head())) {
            case ObjectNode object when value.isEmpty() -> object.remove(last);
            case ObjectNode object -> object.set(last, json(value));
            case ArrayNode array when value.isEmpty() -> array.remove(Integer.parseInt(last));
            case ArrayNode array -> array.set(Integer.parseInt(last), json(value));
            default -> throw new IllegalArgumentException("nothing to edit at " + place);
        }
        return edited;
    }

    /** The message of the reader; empty if the file is valid. */
    static Optional<String> complaint(JsonNode file) {
        try {
            FigureReader.figure(Cursor.root(file));
            return Optional.empty();
        } catch (InvalidFileException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    static boolean schemaAccepts(JsonNode file) {
        return SCHEMA.validate(file).isEmpty();
    }

    static JsonNode resource(String name) {
        try (InputStream file = FigureFiles.class.getResourceAsStream(name)) {
            return JSON.readTree(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }

    private static JsonNode json(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(value, wrong);
        }
    }
}
