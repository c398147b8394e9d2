package backroutine.routine.json;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a routine from its JSON file. It is strict, because every number in the file decides how much a person exercises. */
public final class RoutineFile {
    private static final String BUNDLED = "/routine/back.json";

    private RoutineFile() {}

    /**
     * The back routine that comes with the skill, with the texts of one language.
     *
     * @param translator the words with which it is counted in that language
     * @throws InvalidFileException if the file has a mistake, not the same exercises as {@code text}, or an exercise that cannot
     *         be spoken
     */
    public static Routine bundled(RoutineText text, Translator translator) {
        try (InputStream file = RoutineFile.class.getResourceAsStream(BUNDLED)) {
            return read(Objects.requireNonNull(file, BUNDLED + " is missing from the class path"), text,
                    translator);
        } catch (InvalidFileException wrong) {
            throw wrong.in(BUNDLED.substring(1));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failed);
        }
    }

    /**
     * The routine in a file, with the texts of one language.
     *
     * @param translator the words with which it is counted in that language
     * @throws InvalidFileException if the file has a mistake, not the same exercises as {@code text}, or an exercise that cannot
     *         be spoken
     * @throws UncheckedIOException if its bytes cannot be read
     */
    public static Routine read(InputStream file, RoutineText text, Translator translator) {
        return RoutineReader.routine(StrictJson.read(file), text, translator);
    }

    /** The routine in the text of a file; throws as {@link #read} does. */
    public static Routine parse(String json, RoutineText text, Translator translator) {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), text, translator);
    }
}
