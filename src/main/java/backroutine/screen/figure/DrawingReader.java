package backroutine.screen.figure;

import backroutine.json.Cursor;
import java.util.List;

/** Reads what is drawn of an exercise from the root of a figure's file. */
final class DrawingReader {
    private static final int CURVE = 3;
    private static final int CROP = 4;

    private DrawingReader() {}

    static Drawing drawing(Cursor file) {
        Crop crop = crop(file.at("crop"));
        double scale = file.at("scale").decimal(Drawing.LEAST_SCALE, Drawing.MOST_SCALE);
        boolean wideTrunk = file.has("wideTrunk") && file.at("wideTrunk").bool();
        double highlightSize = file.at("highlight")
                .object("size", "points", "strength")
                .at("size")
                .decimal(Drawing.LEAST_HIGHLIGHT, Drawing.MOST_HIGHLIGHT);
        List<Prop> props = file.at("props").items(0).stream().map(DrawingReader::prop).toList();
        List<Arrow> arrows = file.at("arrows").items(0).stream().map(DrawingReader::arrow).toList();
        Movement movement = MovementReader.movement(file);
        return file.make(() -> new Drawing(crop, scale, wideTrunk, highlightSize, props, arrows, movement));
    }

    private static Crop crop(Cursor file) {
        List<Cursor> edges = file.items(CROP);
        if (edges.size() != CROP) {
            throw file.wrong("[x, y, width, height]");
        }
        double[] numbers = edges.stream().mapToDouble(edge -> edge.decimal(0, Point.WIDTH)).toArray();
        return file.make(() -> new Crop(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    private static Prop prop(Cursor file) {
        file.object("part", "kind", "points");
        String part = file.at("part").words();
        Prop.Kind kind = file.at("kind").oneOf(Prop.Kind.class);
        List<Point> points = points(file.at("points"), 2);
        return file.make(() -> new Prop(part, kind, points));
    }

    private static Arrow arrow(Cursor file) {
        file.object("part", "at", "points");
        String part = file.at("part").words();
        double at = FigureReader.pose(file.at("at"));
        List<Point> points = points(file.at("points"), CURVE);
        if (points.size() != CURVE) {
            throw file.at("points").wrong("three points: start, control point and tip");
        }
        return file.make(() -> new Arrow(part, at, points.getFirst(), points.get(1), points.getLast()));
    }

    static List<Point> points(Cursor file, int least) {
        return file.items(least).stream().map(DrawingReader::point).toList();
    }

    private static Point point(Cursor file) {
        List<Cursor> ends = file.items(2);
        if (ends.size() != 2) {
            throw file.wrong("[x, y]");
        }
        return new Point(ends.getFirst().decimal(0, Point.WIDTH), ends.getLast().decimal(0, Point.HEIGHT));
    }
}
