package backroutine.screen;

import java.util.Map;
import java.util.Objects;

/**
 * What a response shows.
 *
 * @param token comes back with every event of the document
 * @param document the document, the same for all views
 * @param properties the data of the view
 * @param playsVoice whether the document plays the audio document of the reply itself
 */
public record ScreenOutput(String token, Map<String, Object> document, Map<String, Object> properties,
        boolean playsVoice) {
    /** Refuses null. */
    public ScreenOutput {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(properties, "properties");
    }
}
