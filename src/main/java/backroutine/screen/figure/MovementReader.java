package backroutine.screen.figure;

import backroutine.json.Cursor;
import backroutine.routine.AllowedRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the frames of a movement. A file lists the points of one joint after another; a frame has one point of each. */
final class MovementReader {
    private static final AllowedRange FRAMES = new AllowedRange(2, 12);

    private MovementReader() {}

    static Movement movement(Cursor file) {
        int frames = file.at("frames").whole(FRAMES);
        double limbsChange = file.at("limbsChange").decimal(0, Movement.MOST_CHANGE);
        Set<Limb> foreshortened = EnumSet.noneOf(Limb.class);
        if (file.has("foreshortened")) {
            file.at("foreshortened").items(1).forEach(limb -> foreshortened.add(limb.oneOf(Limb.class)));
        }
        Cursor joints = file.at("joints").object(FigureReader.names(Joint.values()));
        List<List<Point>> places = Stream.of(Joint.values())
                .map(joint -> places(joints.at(FigureReader.name(joint)), frames))
                .toList();
        List<Point> highlights = places(file.at("highlight").at("points"), frames);
        List<Double> strengths = strengths(file.at("highlight").at("strength"), frames);
        return joints.make(() -> new Movement(
                IntStream.range(0, frames)
                        .mapToObj(i -> new Frame(places.stream().map(points -> points.get(i)).toList(),
                                highlights.get(i), strengths.get(i)))
                        .toList(),
                limbsChange, foreshortened));
    }

    /** One point for each frame. The file gives one point only for what does not move. */
    private static List<Point> places(Cursor file, int frames) {
        return forEachFrame(file, DrawingReader.points(file, 1), frames);
    }

    private static List<Double> strengths(Cursor file, int frames) {
        return forEachFrame(file, file.items(1).stream().map(FigureReader::pose).toList(), frames);
    }

    private static <T> List<T> forEachFrame(Cursor file, List<T> values, int frames) {
        if (values.size() == frames) {
            return values;
        }
        if (values.size() == 1) {
            return IntStream.range(0, frames).mapToObj(_ -> values.getFirst()).toList();
        }
        throw file.complaint("has " + values.size() + " values, but must have one for each of the " + frames
                + " frames, or one for all");
    }
}
