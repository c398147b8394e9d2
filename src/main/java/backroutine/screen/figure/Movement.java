package backroutine.screen.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The frames of one movement, evenly spaced from the pose 0 to the pose 1.
 *
 * @param frames at least two
 * @param limbsChange how much the length of a limb may change on the way, in percent, 0 to 5
 * @param foreshortened limbs that point at the viewer for a while; they look shorter then, so their length is not checked
 */
public record Movement(List<Frame> frames, double limbsChange, Set<Limb> foreshortened) {
    /** The largest change of a limb that a file may allow, in percent. More looks like a limb that bends or shrinks. */
    public static final double MOST_CHANGE = 5;

    /** Refuses fewer than two frames, and limbs whose length changes more than is allowed, also halfway between frames. */
    public Movement {
        frames = List.copyOf(frames);
        foreshortened = Set.copyOf(foreshortened);
        if (frames.size() < 2) {
            throw new IllegalArgumentException("a movement has at least 2 frames, not " + frames.size());
        }
        if (!(0 <= limbsChange && limbsChange <= MOST_CHANGE)) {
            throw new IllegalArgumentException("limbs change by 0 to 5 percent, not " + limbsChange);
        }
        List<Frame> seen = seen(frames);
        for (Limb limb : Limb.values()) {
            if (!foreshortened.contains(limb)) {
                requireLength(limb, seen, limbsChange);
            }
        }
    }

    private static List<Frame> seen(List<Frame> frames) {
        List<Frame> seen = new ArrayList<>(List.of(frames.getFirst()));
        for (int i = 1; i < frames.size(); i++) {
            seen.add(frames.get(i - 1).toward(frames.get(i), 0.5));
            seen.add(frames.get(i));
        }
        return seen;
    }

    private static void requireLength(Limb limb, List<Frame> seen, double limbsChange) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 0; i < seen.size(); i++) {
            double length = limb.length(seen.get(i));
            least = Math.min(least, length);
            most = Math.max(most, length);
            if (100 * (most - least) > limbsChange * most) {
                throw new IllegalArgumentException("the length of the " + FigureReader.name(limb) + " changes from "
                        + Point.rounded(length == most ? least : most) + " to " + Point.rounded(length)
                        + (i % 2 == 0 ? " in frame " + i / 2 : " halfway after frame " + i / 2)
                        + ", which is more than " + Point.rounded(limbsChange) + " percent");
            }
        }
    }
}
