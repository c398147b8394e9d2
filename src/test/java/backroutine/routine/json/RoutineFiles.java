package backroutine.routine.json;

import static java.util.stream.Collectors.toSet;

import backroutine.fixture.TestLanguage;
import backroutine.json.InvalidFileException;
import backroutine.routine.ExerciseText;
import backroutine.routine.RoutineText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deployed routine file and its schema, and what the reader and the schema say of an edited file. */
final class RoutineFiles {
    /** The routine of the tests. */
    static final JsonNode ROUTINE = resource("/routine/test.json");
    /** The routine that is shipped. */
    static final JsonNode SHIPPED = resource("/routine/back.json");
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            // 3.0 is an integer in JSON Schema since draft 6; this validator needs a setting for it.
            .getSchema(resource("/routine/back.schema.json"),
                    SchemaValidatorsConfig.builder().losslessNarrowing(true).build());

    private RoutineFiles() {}

    /** The message of the reader; empty if the file is valid. */
    static Optional<String> complaint(JsonNode file) {
        try {
            RoutineFile.parse(file.toString(), texts(file), TestLanguage.translator());
            return Optional.empty();
        } catch (InvalidFileException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    /** Words of the test language for those exercises that the file has, if it has any. */
    private static RoutineText texts(JsonNode file) {
        RoutineText text = TestLanguage.language().routine();
        Set<String> ids = file.path("exercises").valueStream().map(one -> one.path("id").asText()).collect(toSet());
        Map<String, ExerciseText> exercises = new HashMap<>(text.exercises());
        exercises.keySet().retainAll(ids);
        return new RoutineText(text.name(), text.cautions(), text.weeklyCaution(), exercises);
    }

    static boolean schemaAccepts(JsonNode file) {
        return SCHEMA.validate(file).isEmpty();
    }

    private static JsonNode resource(String name) {
        try (InputStream file = RoutineFiles.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
