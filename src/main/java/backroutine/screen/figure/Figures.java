package backroutine.screen.figure;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.routine.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The figures that come with the skill: one file for each exercise. */
public final class Figures {
    private static final String FOLDER = "routine/figures/";

    /**
     * The figure of an exercise; empty if there is none.
     *
     * @throws InvalidFileException if its file has a mistake
     */
    public Optional<Figure> of(String exerciseId) {
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
