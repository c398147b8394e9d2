package backroutine.speech;

import java.util.Map;
import java.util.Optional;

/**
 * What a response, or its reprompt, plays: speech first, then the document.
 *
 * @param ssml speech markup, {@code speak} element included
 * @param document an APL for Audio document
 */
public record SpokenOutput(Optional<String> ssml, Optional<Map<String, Object>> document) {
    /** Refuses to play nothing at all. */
    public SpokenOutput {
        if (ssml.isEmpty() && document.isEmpty()) {
            throw new IllegalArgumentException("an utterance needs speech or a document");
        }
    }
}
