package backroutine.screen;

import java.util.Map;

/** The document. */
final class ScreenDocument {
    private ScreenDocument() {}

    static Map<String, Object> bundled() {
        return Map.of("type", "APL", "version", "1.6", "mainTemplate",
                Map.of("parameters", java.util.List.of("payload"), "items",
                        java.util.List.of(Map.of("type", "Text", "text", "${payload.screen.properties.title}"))));
    }
}
