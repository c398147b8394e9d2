package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A folder of files on a class path. A mistake in a file is reported with the path of the file.
 *
 * @param classPath where the folder is
 * @param path the path of the folder, with a slash at its end, such as {@code languages/en/}
 * @param locale the locale whose files replace a part of the others, such as {@code en-GB}; empty for none
 */
public record ClassPathFolder(ClassLoader classPath, String path, Optional<String> locale) {
    /** Refuses a missing class path or path. */
    public ClassPathFolder {
        Objects.requireNonNull(classPath, "classPath");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
    }

    /** A folder as it is for every locale. */
    public ClassPathFolder(ClassLoader classPath, String path) {
        this(classPath, path, Optional.empty());
    }

    /** This folder as it is for one locale. */
    public ClassPathFolder in(String locale) {
        return new ClassPathFolder(classPath, path, Optional.of(locale));
    }

    /** Whether the folder has a file of this name. */
    public boolean has(String name) {
        return classPath.getResource(path + name) != null;
    }

    /** The name of the file with what differs in the locale: {@code speech.en-GB.properties}. The name itself without a locale. */
    public String regional(String name) {
        return locale.map(there -> name.replaceFirst("(?=\\.[a-z]+$)", "." + there)).orElse(name);
    }

    /** Whether the file of this name has another one beside it, with what differs in the locale. */
    public boolean differs(String name) {
        return locale.isPresent() && has(regional(name));
    }

    /**
     * Reads a JSON file, with what differs in the locale in its place.
     *
     * @param reader makes a value of the root of the file
     * @throws InvalidFileException if the file is missing or has a mistake; the message is one line
     */
    public <T> T json(String name, Function<Cursor, T> reader) {
        if (!differs(name)) {
            return read(name, in -> reader.apply(StrictJson.read(in)));
        }
        Cursor everywhere = read(name, StrictJson::read);
        return read(regional(name), in -> reader.apply(RegionalJson.merged(everywhere, StrictJson.read(in))));
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
