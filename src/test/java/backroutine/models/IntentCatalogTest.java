package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The intents, and the classes of safety of some of them. */
class IntentCatalogTest {
    private final IntentCatalog catalog = LanguageFolders.bundled().intents();

    @Test
    void anEmergencyIsTheMostSevereAndAnOrdinaryIntentIsNotSevere() {
        List<String> classes = List.of("EmergencyIntent", "BabyEmergencyIntent", "CrisisIntent", "UnwellIntent",
                "PainIntent", "LowMoodIntent", "TooHardIntent", "PregnantIntent", "SkipIntent");

        assertEquals(List.of(8, 7, 6, 5, 4, 3, 2, 1, 0),
                classes.stream().map(intent -> catalog.rules(intent).severity()).toList());
        assertEquals(IntentRules.ORDINARY, catalog.rules("DanceIntent"));
    }

    @Test
    void whatClearsOrDeletesIsNeverGuessed() {
        for (String intent : List.of("AMAZON.YesIntent", "AMAZON.NoIntent", "OkayIntent", "ClearedIntent",
                "NotClearedIntent", "DeleteDataIntent")) {
            assertTrue(catalog.rules(intent).samplesOnly(), intent);
        }
    }

    @Test
    void alexaIsNotToldOfTheClasses() throws Exception {
        String model = Files.readString(Path.of("skill-package", "interactionModels", "custom", "en-US.json"));

        assertFalse(model.contains("\"safety\"") || model.contains("samplesOnly"));
    }

    @Test
    void slotsAreOptional() throws JsonProcessingException {
        assertEquals(Map.of(), read("{}").intents().get("SkipIntent"));
        assertEquals(Map.of("exercise", "EXERCISE"),
                read("{\"slots\": {\"exercise\": \"EXERCISE\"}}").intents().get("SkipIntent"));
    }

    @Test
    void anUnknownClassIsRefused() {
        assertEquals("intents.SkipIntent.safety is \"panic\", but must be one of pain",
                assertThrows(InvalidFileException.class, () -> read("{\"safety\": \"panic\"}")).getMessage());
    }

    @Test
    void aClassNeedsASeverity() {
        assertThrows(IllegalArgumentException.class, () -> new IntentRules("pain", 0, false));
        assertThrows(IllegalArgumentException.class, () -> new IntentRules("", 1, false));
    }

    private static IntentCatalog read(String skip) throws JsonProcessingException {
        return IntentCatalog.of(Cursor.root(new ObjectMapper().readTree(
                "{\"fallbackSensitivity\": \"LOW\", \"safety\": [\"pain\"], \"bodyParts\": [\"knee\"], \"intents\": {\"SkipIntent\": "
                        + skip + "}}")));
    }
}
