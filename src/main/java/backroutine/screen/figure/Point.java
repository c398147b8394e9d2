package backroutine.screen.figure;

/**
 * A point in the drawing box.
 *
 * @param x to the right, 0 to 100
 * @param y down, 0 to 60; the floor is at 55
 */
public record Point(double x, double y) {
    /** The width of the box. */
    public static final double WIDTH = 100;
    /** The height of the box. */
    public static final double HEIGHT = 60;
    private static final double HUNDREDTHS = 100;

    /** Refuses a point outside the box. */
    public Point {
        if (!(0 <= x && x <= WIDTH && 0 <= y && y <= HEIGHT)) {
            throw new IllegalArgumentException(
                    "a point lies in the box of 100 by 60, not at [" + x + ", " + y + "]");
        }
    }

    /** The point between this one and {@code other}: this one at 0, the other one at 1. */
    Point toward(Point other, double part) {
        return new Point(x + part * (other.x - x), y + part * (other.y - y));
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The text of this point in a path. */
    String pathText() {
        return rounded(x) + "," + rounded(y);
    }

    /** The number with two decimals at most: less is not seen on a screen. A whole number has none. */
    static Number rounded(double number) {
        double seen = Math.round(number * HUNDREDTHS) / HUNDREDTHS;
        if (seen == Math.rint(seen)) {
            return (int) seen;
        }
        return seen;
    }
}
