package backroutine.routine.json;

import backroutine.json.Cursor;
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
import java.util.function.Function;

/** Reads a routine from its JSON file. It is strict, because every number in the file decides how much a person exercises. */
public final class RoutineFile {
    private static final String BUNDLED = "/routine/back.json";

    private RoutineFile() {}

    /**
     * The back routine that comes with the skill, with the texts of one language. It was checked when the skill was built. It is
     * not checked again whether it can be spoken, which takes time, and would leave a user without any answer.
     *
     * @throws InvalidFileException if the file has a mistake, or not the same exercises as {@code text}
     */
    public static Routine deployed(RoutineText text) {
        return bundled(file -> RoutineReader.routine(file, text));
    }

    /**
     * The same, checked.
     *
     * @param translator the words with which it is counted in that language
     * @throws InvalidFileException if the file has a mistake, not the same exercises as {@code text}, or an exercise that cannot
     *         be spoken
     */
    public static Routine bundled(RoutineText text, Translator translator) {
        return bundled(file -> speakable(file, text, translator));
    }

    private static Routine bundled(Function<Cursor, Routine> reader) {
        try (InputStream file = RoutineFile.class.getResourceAsStream(BUNDLED)) {
            return reader.apply(
                    StrictJson.read(Objects.requireNonNull(file, BUNDLED + " is missing from the class path")));
        } catch (InvalidFileException wrong) {
            throw wrong.in(BUNDLED.substring(1));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failed);
        }
    }

    private static Routine speakable(Cursor file, RoutineText text, Translator translator) {
        Routine routine = RoutineReader.routine(file, text);
        SpeakableRoutine.check(file, routine, text, translator);
        return routine;
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
        return speakable(StrictJson.read(file), text, translator);
    }

    /** The routine in the text of a file; throws as {@link #read} does. */
    public static Routine parse(String json, RoutineText text, Translator translator) {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), text, translator);
    }
}
