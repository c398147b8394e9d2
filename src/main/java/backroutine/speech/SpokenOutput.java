package backroutine.speech;

import java.util.Map;
import java.util.Optional;

/**
 * What a response or a reprompt plays: speech first, then the audio document.
 *
 * @param ssml SSML with its {@code speak} element; empty for none
 * @param document an APL for Audio document as JSON; empty for none
 */
public record SpokenOutput(Optional<String> ssml, Optional<Map<String, Object>> document) {
    /** Refuses an output with neither speech nor document. */
    public SpokenOutput {
        if (ssml.isEmpty() && document.isEmpty()) {
            throw new IllegalArgumentException("an output needs speech or a document");
        }
    }
}
