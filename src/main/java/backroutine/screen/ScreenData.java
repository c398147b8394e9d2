package backroutine.screen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data of a view, by the names that the document uses. What is empty is left out, so that it costs no space. */
final class ScreenData {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Adds a value, unless it is an empty text or an empty list. */
    ScreenData put(String name, Object value) {
        boolean empty = value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
        if (!empty) {
            properties.put(name, value);
        }
        return this;
    }

    /** All properties of another view. */
    ScreenData putAll(ScreenData other) {
        properties.putAll(other.properties);
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
