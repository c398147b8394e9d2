package backroutine.skillpackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.model.InteractionModel;
import com.amazon.ask.smapi.model.v1.skill.Manifest.AlexaPresentationAplInterface;
import com.amazon.ask.smapi.model.v1.skill.Manifest.SkillManifestEnvelope;
import com.amazon.ask.smapi.model.v1.skill.interactionModel.InteractionModelData;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the manifest and the model with Amazon's own classes; each property and each value must be known to them. */
class AmazonModelTest {
    private static final String UNKNOWN = "UNKNOWN_TO_SDK_VERSION";
    private static final Path MANIFEST = Path.of("skill-package", "skill.json");

    private final JsonMapper strict = JsonMapper.builder()
            .addMixIn(AlexaPresentationAplInterface.Builder.class, TypeIsRead.class)
            .build();

    /** The type of an interface has chosen this class already, which has no property for it. */
    @JsonIgnoreProperties("type")
    private interface TypeIsRead {}

    @Test
    void theManifestHasOnlyKnownPropertiesAndValues() throws Exception {
        SkillManifestEnvelope read = strict.readValue(MANIFEST.toFile(), SkillManifestEnvelope.class);

        assertEquals("My Back Routine",
                read.getManifest().getPublishingInformation().getLocales().get("en-US").getName());
        assertEquals(List.of(), unknown(read, "manifest"));
    }

    @Test
    void theInteractionModelHasOnlyKnownPropertiesAndValues() throws Exception {
        InteractionModelData read = strict.readValue(
                Path.of("skill-package", "interactionModels", "custom", "en-US.json").toFile(),
                InteractionModelData.class);

        assertEquals(InteractionModel.of("en-US").skill().intents().size(),
                read.getInteractionModel().getLanguageModel().getIntents().size());
        assertEquals(List.of(), unknown(read, "model"));
    }

    @Test
    void aMisspelledPropertyIsFound() throws IOException {
        String misspelled = Files.readString(MANIFEST).replace("examplePhrases", "examplePhrase");

        var failure = assertThrows(UnrecognizedPropertyException.class,
                () -> strict.readValue(misspelled, SkillManifestEnvelope.class));
        assertEquals("examplePhrase", failure.getPropertyName());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, getDistributionMode", "TV, getSupportedViewports[].getMode",
            "ROUND, getSupportedViewports[].getShape"})
    void aMisspelledValueIsFound(String value, String where) throws Exception {
        String misspelled = Files.readString(MANIFEST).replace("\"" + value + "\"", "\"" + value + "K\"");

        List<String> found = unknown(strict.readValue(misspelled, SkillManifestEnvelope.class), "manifest");
        assertTrue(found.toString().contains(where), found.toString());
    }

    /** The paths of the values that Amazon's classes do not know: they read such a value as this constant. */
    private static List<String> unknown(Object read, String path) throws ReflectiveOperationException {
        return switch (read) {
            case null -> List.of();
            case Enum<?> value -> value.name().equals(UNKNOWN) ? List.of(path) : List.of();
            case Collection<?> values -> unknownAmong(values, path);
            case Map<?, ?> values -> unknownAmong(values.values(), path);
            case Object object when object.getClass().getName().startsWith("com.amazon.ask.") ->
                unknownInside(object, path);
            case Object ignored -> List.of();
        };
    }

    private static List<String> unknownAmong(Collection<?> values, String path) throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (Object value : values) {
            found.addAll(unknown(value, path + "[]"));
        }
        return found;
    }

    private static List<String> unknownInside(Object object, String path) throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (Method method : object.getClass().getMethods()) {
            if (method.getName().startsWith("get") && method.getParameterCount() == 0
                    && method.getDeclaringClass() != Object.class && !absent(object, method)) {
                found.addAll(unknown(method.invoke(object), path + "." + method.getName()));
            }
        }
        return found;
    }

    /** Whether the value is not in the file. Such a value is read as unknown too, but its text is null. */
    private static boolean absent(Object object, Method getter) throws ReflectiveOperationException {
        return getter.getReturnType().isEnum()
                && object.getClass().getMethod(getter.getName() + "AsString").invoke(object) == null;
    }
}
