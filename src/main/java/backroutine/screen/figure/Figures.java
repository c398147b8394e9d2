package backroutine.screen.figure;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.routine.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The figures that come with the skill: one file for each exercise, read when it is first asked for. */
public final class Figures {
    private static final String FOLDER = "routine/figures/";

    private final Map<String, Optional<Figure>> read = new ConcurrentHashMap<>();

    /**
     * The figure of an exercise; empty if there is none.
     *
     * @throws InvalidFileException if its file has a mistake
     */
    public Optional<Figure> of(String exerciseId) {
        return read.computeIfAbsent(exerciseId, Figures::bundled);
    }

    private static Optional<Figure> bundled(String exerciseId) {
        if (!Exercise.ID.matcher(exerciseId).matches()) {
            return Optional.empty();
        }
        String name = FOLDER + exerciseId + ".json";
        try (InputStream file = Figures.class.getResourceAsStream("/" + name)) {
            return file == null ? Optional.empty() : Optional.of(FigureReader.figure(StrictJson.read(file)));
        } catch (InvalidFileException wrong) {
            throw wrong.in(name);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
    }
}
