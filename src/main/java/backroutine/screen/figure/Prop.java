package backroutine.screen.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A thing beside the body, drawn as a line. It does not move.
 *
 * @param part what it is, for the person who edits the file, such as "chair leg"
 * @param kind how it is drawn
 * @param points the points of the line, at least two
 */
public record Prop(String part, Kind kind, List<Point> points) {
    /** How a thing is drawn. */
    public enum Kind {
        /** On the floor. */
        MAT,
        /** Behind the body. */
        FURNITURE,
        /** In front of the legs, in the colour of the highlight. */
        BAND
    }

    /** Refuses a line of fewer than two points. */
    public Prop {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("the line of the " + part + " has at least 2 points, not "
                    + points.size());
        }
    }

    String path() {
        return points.stream().map(Point::pathText).collect(Collectors.joining("L", "M", ""));
    }
}
