package backroutine.talk.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** What Alexa itself knows to be its built-in intents, one resource file a language. */
final class BuiltInPhrases {
    private final JsonNode phrases;

    private BuiltInPhrases(JsonNode phrases) {
        this.phrases = phrases;
    }

    /** The phrases of a locale's language; none where nobody has written them down. */
    static BuiltInPhrases of(String locale) {
        String resource = "/backroutine/talk/built-in-phrases/" + locale.substring(0, 2) + ".json";
        try (InputStream in = BuiltInPhrases.class.getResourceAsStream(resource)) {
            var json = new ObjectMapper();
            return new BuiltInPhrases(in == null ? json.createObjectNode() : json.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The usual phrases of one intent; empty for a custom one. */
    List<String> of(Intent intent) {
        return StreamSupport.stream(phrases.path(intent.name()).spliterator(), false).map(JsonNode::asText).toList();
    }
}
