package backroutine.routine.json;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a routine from its JSON file; strict, because every figure in it doses a person. */
public final class RoutineFile {
    private static final String BUNDLED = "/routine/back.json";

    private RoutineFile() {}

    /**
     * The back routine that comes with the program, in the words of one language.
     *
     * @throws InvalidFileException if the file has a mistake, or does not have the exercises that the words are for
     */
    public static Routine bundled(RoutineText text) {
        try (InputStream file = RoutineFile.class.getResourceAsStream(BUNDLED)) {
            return read(Objects.requireNonNull(file, BUNDLED + " is missing from the class path"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failed);
        }
    }

    /**
     * The routine in a file.
     *
     * @throws InvalidFileException if the file has a mistake, or does not have the exercises that the words are for
     * @throws UncheckedIOException if its bytes cannot be read
     */
    public static Routine read(InputStream file, RoutineText text) {
        return RoutineReader.routine(StrictJson.read(file), text);
    }

    /** The same for the text of a file. */
    public static Routine parse(String json, RoutineText text) {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), text);
    }
}
