package backroutine.screen.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One pose of the figure.
 *
 * @param joints the place of each joint, in the order of {@link Joint}
 * @param highlight the middle of the part that works
 * @param strength how strongly that part is lit, 0 to 1
 */
public record Frame(List<Point> joints, Point highlight, double strength) {
    /** Refuses a frame that has not one point for each joint, and a strength outside 0 to 1. */
    public Frame {
        joints = List.copyOf(joints);
        Objects.requireNonNull(highlight, "highlight");
        if (joints.size() != Joint.values().length) {
            throw new IllegalArgumentException(
                    "a frame has " + Joint.values().length + " joints, not " + joints.size());
        }
        if (!(0 <= strength && strength <= 1)) {
            throw new IllegalArgumentException("the strength of a highlight is 0 to 1, not " + strength);
        }
    }

    /** Where a joint is. */
    public Point point(Joint joint) {
        return joints.get(joint.ordinal());
    }

    /** The pose between this frame and the next: this frame at 0, the next at 1. The screen blends in the same way. */
    Frame toward(Frame next, double part) {
        List<Point> between = IntStream.range(0, joints.size())
                .mapToObj(i -> joints.get(i).toward(next.joints.get(i), part))
                .toList();
        return new Frame(between, highlight.toward(next.highlight, part),
                strength + part * (next.strength - strength));
    }

    /** The frame as the flat list that the screen reads: x and y of each joint, then x, y and strength of the highlight. */
    List<Number> data() {
        List<Number> numbers = new ArrayList<>();
        Stream.concat(joints.stream(), Stream.of(highlight)).forEach(point -> {
            numbers.add(Point.rounded(point.x()));
            numbers.add(Point.rounded(point.y()));
        });
        numbers.add(Point.rounded(strength));
        return List.copyOf(numbers);
    }
}
