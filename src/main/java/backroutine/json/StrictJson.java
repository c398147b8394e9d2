package backroutine.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a JSON file. It refuses a field that is there twice, and anything after the end of the value. */
public final class StrictJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /**
     * The root of the file.
     *
     * @throws InvalidFileException if it is not JSON
     * @throws UncheckedIOException if its bytes cannot be read
     */
    public static Cursor read(InputStream file) {
        return Cursor.root(tree(file));
    }

    private static JsonNode tree(InputStream file) {
        try (JsonParser parser = JSON.createParser(Utf8.text(file))) {
            JsonNode tree = JSON.readTree(parser);
            if (parser.nextToken() != null) {
                throw NotJson.at(parser.currentTokenLocation(), "nothing may follow the end of the file's one value");
            }
            return tree == null ? JSON.missingNode() : tree;
        } catch (JsonProcessingException broken) {
            throw NotJson.of(broken);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the file", failed);
        }
    }
}
