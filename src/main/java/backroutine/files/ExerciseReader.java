package backroutine.files;

import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Position;
import backroutine.routine.Side;
import backroutine.routine.Sides;
import java.util.List;
import java.util.Map;

/** Makes the exercises of one routine; remembers their names, because one word must not ask for two exercises. */
final class ExerciseReader {
    private final Taken ids = new Taken();
    private final Taken names = new Taken();

    Exercise exercise(Cursor file) {
        file.object("id", "name", "synonyms", "position", "kit", "steps", "cue", "cautions", "sideCues", "dose");
        String id = id(file.at("id"));
        String name = names.claim(file.at("name"));
        List<String> synonyms = file.at("synonyms").items(0).stream().map(names::claim).toList();
        Position position = position(file.at("position"));
        List<String> kit = file.at("kit").sentences(0);
        List<String> steps = file.at("steps").sentences(1);
        String cue = file.at("cue").words();
        List<String> cautions = file.at("cautions").sentences(0);
        Dose dose = DoseReader.dose(file.at("dose"));
        Map<Side, String> sideCues = sideCues(file.at("sideCues"), dose.sides());
        return file.make(() -> new Exercise(
                id, name, synonyms, position, kit, steps, cue, cautions, sideCues, dose));
    }

    private String id(Cursor file) {
        String id = ids.claim(file);
        if (!Exercise.ID.matcher(id).matches()) {
            throw file.wrong("lower-case words joined by hyphens");
        }
        return id;
    }

    private static Position position(Cursor file) {
        file.object("words", "settle");
        String words = file.at("words").words();
        var settle = FigureReader.seconds(file.at("settle"), Position.SETTLE);
        return file.make(() -> new Position(words, settle));
    }

    private static Map<Side, String> sideCues(Cursor file, Sides sides) {
        if (sides instanceof Sides.None) {
            file.absent("dose.sides is \"none\"");
            return Map.of();
        }
        file.object("left", "right");
        return Map.of(Side.LEFT, file.at("left").words(), Side.RIGHT, file.at("right").words());
    }
}
