package backroutine.files;

import backroutine.routine.Routine;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a routine from its JSON file; strict, because every figure in it doses a person. */
public final class RoutineFile {
    private static final String BUNDLED = "/routine/back.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RoutineFile() {}

    /**
     * The back routine that comes with the program.
     *
     * @throws RoutineFileException if the file has a mistake
     */
    public static Routine bundled() {
        try (InputStream file = RoutineFile.class.getResourceAsStream(BUNDLED)) {
            return read(Objects.requireNonNull(file, BUNDLED + " is missing from the class path"));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failed);
        }
    }

    /**
     * The routine in a file.
     *
     * @throws RoutineFileException if the file has a mistake
     * @throws UncheckedIOException if its bytes cannot be read
     */
    public static Routine read(InputStream file) {
        return RoutineReader.routine(Cursor.root(tree(file)));
    }

    /**
     * The routine in the text of a file.
     *
     * @throws RoutineFileException if the text has a mistake
     */
    public static Routine parse(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode tree(InputStream file) {
        try (JsonParser parser = JSON.createParser(file)) {
            JsonNode tree = JSON.readTree(parser);
            if (parser.nextToken() != null) {
                throw NotJson.at(parser.currentTokenLocation(), "nothing may follow the end of the routine");
            }
            return tree == null ? JSON.missingNode() : tree;
        } catch (JsonProcessingException broken) {
            throw NotJson.because(broken);
        } catch (CharConversionException notText) {
            throw new RoutineFileException("the file is not written in UTF-8; save it as UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the routine file", failed);
        }
    }
}
