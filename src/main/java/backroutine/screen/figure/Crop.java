package backroutine.screen.figure;

import java.util.List;

/**
 * The part of the drawing box that is shown: all that is ever drawn, and no more, so that the figure fills its place.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width its width, more than 0
 * @param height its height, more than 0
 */
public record Crop(double x, double y, double width, double height) {
    /** Refuses a part that is empty or reaches out of the box. */
    public Crop {
        boolean inside = x >= 0 && y >= 0 && x + width <= Point.WIDTH && y + height <= Point.HEIGHT;
        if (!inside || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a crop is a part of the box of 100 by 60, not [" + x + ", " + y + ", "
                    + width + ", " + height + "]");
        }
    }

    List<Number> data() {
        return List.of(Point.rounded(x), Point.rounded(y), Point.rounded(width), Point.rounded(height));
    }
}
