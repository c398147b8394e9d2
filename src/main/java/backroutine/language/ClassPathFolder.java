package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/**
 * A folder of files on a class path. A mistake in a file is reported with the path of the file.
 *
 * @param classPath where the folder is
 * @param path the path of the folder, with a slash at its end, such as {@code languages/en/}
 */
public record ClassPathFolder(ClassLoader classPath, String path) {
    /** Refuses a missing class path or path. */
    public ClassPathFolder {
        Objects.requireNonNull(classPath, "classPath");
        Objects.requireNonNull(path, "path");
    }

    /** Whether the folder has a file of this name. */
    public boolean has(String name) {
        return classPath.getResource(path + name) != null;
    }

    /**
     * Reads a JSON file.
     *
     * @param reader makes a value of the root of the file
     * @throws InvalidFileException if the file is missing or has a mistake; the message is one line
     */
    public <T> T json(String name, Function<Cursor, T> reader) {
        return read(name, in -> reader.apply(StrictJson.read(in)));
    }

    /**
     * Reads a file.
     *
     * @param reader makes a value of the bytes of the file
     * @throws InvalidFileException if the file is missing or has a mistake; the message is one line
     */
    public <T> T read(String name, Function<InputStream, T> reader) {
        String file = path + name;
        try (InputStream in = classPath.getResourceAsStream(file)) {
            if (in == null) {
                throw new InvalidFileException("the file is missing; add it as languages/en has it");
            }
            return reader.apply(in);
        } catch (InvalidFileException wrong) {
            throw wrong.in(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }
}
