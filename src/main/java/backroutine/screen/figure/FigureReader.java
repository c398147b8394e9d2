package backroutine.screen.figure;

import backroutine.json.Cursor;
import backroutine.routine.Motion;
import backroutine.routine.Side;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a figure from the root of its file. */
final class FigureReader {
    private FigureReader() {}

    static Figure figure(Cursor file) {
        file.object("$schema", "note", "motions", "rest", "still", "sides", "crop", "scale", "wideTrunk", "props",
                "arrows", "frames", "limbsChange", "foreshortened", "joints", "highlight");
        if (file.has("$schema")) {
            file.at("$schema").words();
        }
        file.at("note").words();
        Map<Motion, Double> poses = poses(file.at("motions"));
        double rest = pose(file.at("rest"));
        List<Double> still = file.at("still").items(2).stream().map(FigureReader::pose).toList();
        Map<Side, SideView> sides = file.has("sides") ? sides(file.at("sides")) : Map.of();
        Drawing drawing = DrawingReader.drawing(file);
        return file.make(() -> new Figure(poses, rest, still, sides, drawing));
    }

    static double pose(Cursor file) {
        return file.decimal(0, 1);
    }

    private static Map<Motion, Double> poses(Cursor file) {
        file.object(names(Motion.values()));
        Map<Motion, Double> poses = new EnumMap<>(Motion.class);
        for (Motion motion : Motion.values()) {
            if (file.has(name(motion))) {
                poses.put(motion, pose(file.at(name(motion))));
            }
        }
        return poses;
    }

    private static Map<Side, SideView> sides(Cursor file) {
        file.object(names(Side.LEFT, Side.RIGHT));
        Map<Side, SideView> sides = new EnumMap<>(Side.class);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            if (file.has(name(side))) {
                sides.put(side, file.at(name(side)).oneOf(SideView.class));
            }
        }
        return sides;
    }

    /** The names of the constants as a file writes them: lower case with hyphens. */
    static String[] names(Enum<?>... constants) {
        return Arrays.stream(constants).map(FigureReader::name).toArray(String[]::new);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
