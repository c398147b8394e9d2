package backroutine.screen.figure;

import java.util.Map;
import java.util.Objects;

/**
 * An arrow that shows which way to move. It is a curve with a head, and fades as the movement begins.
 *
 * @param part what it tells, for the person who edits the file, such as "hips up"
 * @param at the pose at which it is shown: 0 or 1
 * @param start where the curve begins
 * @param control the control point of the curve
 * @param tip where the head is
 */
public record Arrow(String part, double at, Point start, Point control, Point tip) {
    private static final double HEAD_LENGTH = 3;
    private static final double HEAD_ANGLE = Math.toRadians(40);

    /** Refuses a pose outside 0 to 1, and a tip on the control point, from which the head has no direction. */
    public Arrow {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(start, "start");
        if (!(0 <= at && at <= 1)) {
            throw new IllegalArgumentException("an arrow is shown at a pose from 0 to 1, not " + at);
        }
        if (control.equals(tip)) {
            throw new IllegalArgumentException("the last two points of the arrow \"" + part + "\" are the same");
        }
    }

    Map<String, Object> data() {
        String curve = "M" + start.pathText() + "Q" + control.pathText() + " " + tip.pathText();
        String head = "M" + headEnd(HEAD_ANGLE) + "L" + tip.pathText() + "L" + headEnd(-HEAD_ANGLE);
        return Map.of("at", Point.rounded(at), "path", curve + head);
    }

    private String headEnd(double angle) {
        double back = Math.atan2(control.y() - tip.y(), control.x() - tip.x()) + angle;
        return Point.rounded(tip.x() + HEAD_LENGTH * Math.cos(back)) + ","
                + Point.rounded(tip.y() + HEAD_LENGTH * Math.sin(back));
    }
}
