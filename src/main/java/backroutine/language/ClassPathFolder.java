package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A folder of files on a class path. A mistake in a file is reported with the path of the file.
 *
 * @param classPath where the folder is
 * @param path the path of the folder, with a slash at its end, such as {@code languages/en/}
 * @param regions the locales, or groups of locales, whose files replace a part of the others, such as {@code es-419} and then
 *     {@code es-MX}; a later one replaces what the one before has
 */
public record ClassPathFolder(ClassLoader classPath, String path, List<String> regions) {
    /** Refuses a missing class path or path. */
    public ClassPathFolder {
        Objects.requireNonNull(classPath, "classPath");
        Objects.requireNonNull(path, "path");
        regions = List.copyOf(regions);
    }

    /** A folder as it is for every locale. */
    public ClassPathFolder(ClassLoader classPath, String path) {
        this(classPath, path, List.of());
    }

    /** This folder as it is for one locale: its group, if it has one, and then the locale itself. */
    public ClassPathFolder in(List<String> regions) {
        return new ClassPathFolder(classPath, path, regions);
    }

    /** Whether the folder has a file of this name. */
    public boolean has(String name) {
        return classPath.getResource(path + name) != null;
    }

    /** The names of the files with what differs from the file of this name, such as {@code speech.en-GB.properties}. */
    public List<String> differences(String name) {
        return regions.stream()
                .map(region -> name.replaceFirst("(?=\\.[a-z]+$)", "." + region))
                .filter(this::has)
                .toList();
    }

    /** Whether the file of this name has another one beside it, with what differs in the locale. */
    public boolean differs(String name) {
        return !differences(name).isEmpty();
    }

    /**
     * Reads a JSON file, with what differs in the locale in its place.
     *
     * @param reader makes a value of the root of the file
     * @throws InvalidFileException if the file is missing or has a mistake; the message is one line
     */
    public <T> T json(String name, Function<Cursor, T> reader) {
        Cursor merged = read(name, StrictJson::read);
        String last = name;
        for (String there : differences(name)) {
            Cursor before = merged;
            merged = read(there, in -> RegionalJson.merged(before, StrictJson.read(in)));
            last = there;
        }
        try {
            return reader.apply(merged);
        } catch (InvalidFileException wrong) {
            throw wrong.in(path + last);
        }
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
