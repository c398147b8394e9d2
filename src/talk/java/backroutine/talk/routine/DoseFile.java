package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.routine.json.RoutineFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a routine file, as it was read.
 *
 * @param name the file as messages name it
 * @param path where it is saved
 * @param text its text
 */
public record DoseFile(String name, Path path, String text) {
    private static final String BUNDLED = "routine/back.json";
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern EXERCISE = Pattern.compile("exercises\\[(\\d+)].*");

    /**
     * The routine that comes with the skill.
     *
     * @param home the project's folder, in which it is saved
     */
    public static DoseFile bundled(Path home) {
        try (InputStream file = DoseFile.class.getResourceAsStream("/" + BUNDLED)) {
            return new DoseFile(BUNDLED, home.resolve(RESOURCES).resolve(BUNDLED),
                    new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A routine file of one's own.
     *
     * @throws InvalidFileException if it cannot be read; the message is one line
     */
    public static DoseFile at(Path path) {
        try {
            return new DoseFile(path.toString(), path, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw InvalidFileException.notUtf8().in(path.toString());
        } catch (NoSuchFileException e) {
            throw new InvalidFileException("there is no file " + path);
        } catch (IOException e) {
            throw new InvalidFileException(path + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * The routine of the file, whose doses can all be counted in a language.
     *
     * @throws InvalidFileException if it has a mistake; the message is one line with file, exercise and field
     */
    public Routine routine(Language language) {
        try {
            return check(text, language);
        } catch (InvalidFileException wrong) {
            throw exercise(wrong).map(language.routine().exercises()::get)
                    .map(exercise -> wrong.in(exercise.name().bare()))
                    .orElse(wrong)
                    .in(name);
        }
    }

    /** The routine of a text; throws as {@link #routine} does, without file and exercise. */
    static Routine check(String text, Language language) {
        Routine routine = RoutineFile.parse(text, language.routine());
        CountableDoses.require(routine, language.translator());
        return routine;
    }

    /** The routine in the words of a language, for the skill; it checks no more than the skill itself does. */
    public Routine read(RoutineText words) {
        return RoutineFile.parse(text, words);
    }

    /**
     * The file as it is on the disk now, with the same name; unchanged if it is on no disk.
     *
     * @throws InvalidFileException if it cannot be read
     */
    public DoseFile again() {
        return Files.exists(path) ? new DoseFile(name, path, at(path).text()) : this;
    }

    /** The id of the exercise in which the mistake is; empty if it is elsewhere. */
    private Optional<String> exercise(InvalidFileException wrong) {
        Matcher place = EXERCISE.matcher(wrong.path().orElse(""));
        try {
            return place.matches()
                    ? Optional.of(new ObjectMapper().readTree(text)
                            .at("/exercises/" + place.group(1) + "/id")
                            .asText())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mistake with a place is in a file that is JSON", e);
        }
    }

    /** Whether it is the routine that comes with the skill. */
    public boolean isBundled() {
        return name.equals(BUNDLED);
    }

    /**
     * Saves another text in place of this one.
     *
     * @throws InvalidFileException if the file on the disk is not this text any more, or cannot be written
     */
    public DoseFile save(String other) {
        if (!at(path).text().equals(text)) {
            throw new InvalidFileException(name + " was changed by another program: load it again before you save");
        }
        try {
            replace(path.toRealPath(), other);
        } catch (IOException e) {
            throw new InvalidFileException(name + " cannot be written: " + e.getMessage());
        }
        return new DoseFile(name, path, other);
    }

    /** Either the whole text is written, or nothing. The file keeps who may read it. */
    private static void replace(Path file, String text) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.copy(file, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
