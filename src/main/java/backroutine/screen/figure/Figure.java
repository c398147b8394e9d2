package backroutine.screen.figure;

import backroutine.routine.Motion;
import backroutine.routine.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figure of one exercise. A pose is a number from 0 to 1: how far along the movement it is.
 *
 * @param poses the pose to which each motion leads
 * @param rest the pose in which a repetition starts and ends
 * @param still the two poses that show the movement where nothing may move
 * @param sides how the picture shows a side; a side that is not named is shown as drawn
 * @param drawing what is drawn
 */
public record Figure(Map<Motion, Double> poses, double rest, List<Double> still, Map<Side, SideView> sides,
        Drawing drawing) {
    /** Refuses a pose outside 0 to 1, and any number of still poses but two. */
    public Figure {
        poses = Map.copyOf(poses);
        still = List.copyOf(still);
        sides = Map.copyOf(sides);
        Objects.requireNonNull(drawing, "drawing");
        requirePose("rest", rest);
        poses.forEach((motion, pose) -> requirePose(motion.name(), pose));
        still.forEach(pose -> requirePose("still", pose));
        if (still.size() != 2) {
            throw new IllegalArgumentException("a figure has 2 still poses, not " + still.size());
        }
    }

    private static void requirePose(String name, double pose) {
        if (!(0 <= pose && pose <= 1)) {
            throw new IllegalArgumentException("the pose of " + name + " is 0 to 1, not " + pose);
        }
    }

    /** The pose to which a motion leads; the rest pose, if the figure has none for this motion. */
    public double pose(Motion motion) {
        return poses.getOrDefault(motion, rest);
    }

    /** Whether the picture of this side is mirrored. */
    public boolean isMirrored(Side side) {
        return sides.get(side) == SideView.MIRRORED;
    }

    /** Whether the near and the far leg change places in the picture of this side. */
    public boolean isExchanged(Side side) {
        return sides.get(side) == SideView.EXCHANGED;
    }

    /** What the layout {@code Figure} needs to draw, as the values of JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rest", Point.rounded(rest));
        data.put("still", still.stream().map(Point::rounded).toList());
        data.putAll(drawing.data());
        return data;
    }
}
