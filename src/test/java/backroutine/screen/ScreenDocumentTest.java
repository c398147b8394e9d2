package backroutine.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScreenDocumentTest {
    private static final int MOST_BYTES_OF_A_DIRECTIVE = 60_000 - 10_000;

    private final JsonNode document = new ObjectMapper().valueToTree(ScreenDocument.bundled());

    @Test
    void theDocumentImportsNothing() {
        assertEquals("1.6", document.get("version").asText());
        assertFalse(document.has("import"));
    }

    @Test
    void everyLayoutAndGraphicIsUsedAndEveryOneThatIsUsedIsThere() {
        Set<String> layouts = new TreeSet<>(document.findValuesAsText("type"));
        Set<String> components = Set.of("Container", "Frame", "Sequence", "Text", "TouchWrapper", "VectorGraphic");
        Set<String> commands = Set.of("Idle", "Press", "SendEvent", "Sequential", "SetFocus", "SetValue", "SpeakItem");
        layouts.removeIf(type -> !type.matches("[A-Z][A-Za-z]+") || type.matches("APL|AVG")
                || components.contains(type) || commands.contains(type));
        assertEquals(names("layouts"), layouts);
        assertEquals(names("graphics"), new TreeSet<>(document.findValuesAsText("source")));
    }

    private Set<String> names(String part) {
        Set<String> names = new TreeSet<>();
        document.get(part).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void onlyTheResourcesNameAColour() {
        document.properties()
                .forEach(part -> assertTrue(
                        part.getKey().equals("resources") || !part.getValue().toString().matches(".*#[0-9A-Fa-f]{6}.*"),
                        part.getKey()));
    }

    @Test
    void whatTheScreenNeedsFitsIntoAResponseBesideTheVoice() {
        ScreenDirectives.ofAVisit().forEach((view, directive) -> {
            int bytes = directive.toString().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= MOST_BYTES_OF_A_DIRECTIVE, view + " has " + bytes + " bytes");
        });
    }
}
