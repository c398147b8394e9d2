package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.json.Utf8;
import backroutine.routine.ExerciseText;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.routine.json.RoutineFile;
import backroutine.text.Translator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
     * @throws InvalidFileException if it is not written in UTF-8
     */
    public static DoseFile bundled(Path home) {
        try (InputStream file = DoseFile.class.getResourceAsStream("/" + BUNDLED)) {
            return new DoseFile(BUNDLED, home.resolve(RESOURCES).resolve(BUNDLED), text(BUNDLED, file));
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
        try (InputStream file = Files.newInputStream(path)) {
            return new DoseFile(path.toString(), path, text(path.toString(), file));
        } catch (NoSuchFileException e) {
            throw new InvalidFileException("there is no file " + path);
        } catch (IOException e) {
            throw new InvalidFileException(path + " cannot be read: " + e.getMessage());
        }
    }

    private static String text(String name, InputStream file) {
        try {
            return Utf8.text(file);
        } catch (InvalidFileException notText) {
            throw notText.in(name);
        } catch (UncheckedIOException e) {
            throw new InvalidFileException(name + " cannot be read: " + e.getCause().getMessage());
        }
    }

    /**
     * The routine of the file in a language.
     *
     * @throws InvalidFileException if it has a mistake; the message is one line with exercise and field, without the file
     */
    Routine routine(RoutineWords words) {
        try {
            return read(words.text(), words.translator());
        } catch (InvalidFileException wrong) {
            throw exercise(wrong).map(id -> wrong.in(name(id, words.text()))).orElse(wrong);
        }
    }

    /** The name of an exercise; its id if the language has no words for it. */
    private static String name(String id, RoutineText text) {
        ExerciseText words = text.exercises().get(id);
        return words == null ? id : words.name().bare();
    }

    /** The same in the words of a language; of a mistake it tells neither the file nor the name of the exercise. */
    public Routine read(RoutineText words, Translator translator) {
        return RoutineFile.parse(text, words, translator);
    }

    /**
     * The file as it is on the disk now, with the same name; unchanged if it is on no disk.
     *
     * @throws InvalidFileException if it cannot be read
     */
    public DoseFile again() {
        return Files.exists(path) ? with(at(path).text()) : this;
    }

    /** The id of the exercise in which the mistake is; empty if it is elsewhere. */
    private Optional<String> exercise(InvalidFileException wrong) {
        Matcher place = EXERCISE.matcher(wrong.path().orElse(""));
        try {
            return place.matches()
                    ? Optional.of(new ObjectMapper().readTree(text)
                            .at("/exercises/" + place.group(1) + "/id")
                            .asText()).filter(id -> !id.isBlank())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mistake with a place is in a file that is JSON", e);
        }
    }

    /** The same file with another text, which is not saved. */
    DoseFile with(String other) {
        return new DoseFile(name, path, other);
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
        return with(other);
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
