package backroutine.screen.figure;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is drawn of an exercise.
 *
 * @param crop the part of the box that is shown
 * @param scale how large the body is: 1 for an adult 64 units tall; all widths of lines grow with it
 * @param wideTrunk whether the chest turns towards the viewer, and so is drawn as a shape
 * @param highlightSize how large the lit part is, at scale 1: 2 to 10
 * @param props the things beside the body
 * @param arrows which way to move, two at most
 * @param movement the poses
 */
public record Drawing(Crop crop, double scale, boolean wideTrunk, double highlightSize, List<Prop> props,
        List<Arrow> arrows, Movement movement) {
    /** As many arrows as the graphic draws. */
    public static final int MOST_ARROWS = 2;

    static final double LEAST_SCALE = 0.5;
    static final double MOST_SCALE = 2;
    static final double LEAST_HIGHLIGHT = 2;
    static final double MOST_HIGHLIGHT = 10;

    /** Refuses more than two arrows, a scale outside 0.5 to 2, and a highlight outside 2 to 10. */
    public Drawing {
        Objects.requireNonNull(crop, "crop");
        Objects.requireNonNull(movement, "movement");
        props = List.copyOf(props);
        arrows = List.copyOf(arrows);
        if (!(LEAST_SCALE <= scale && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("the scale of a figure is 0.5 to 2, not " + scale);
        }
        if (!(LEAST_HIGHLIGHT <= highlightSize && highlightSize <= MOST_HIGHLIGHT)) {
            throw new IllegalArgumentException("the size of a highlight is 2 to 10, not " + highlightSize);
        }
        if (arrows.size() > MOST_ARROWS) {
            throw new IllegalArgumentException("a figure has " + MOST_ARROWS + " arrows at most, not " + arrows.size());
        }
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("crop", crop.data());
        data.put("scale", Point.rounded(scale));
        data.put("wideTrunk", wideTrunk);
        data.put("lit", Point.rounded(highlightSize));
        data.put("mat", lines(Prop.Kind.MAT));
        data.put("furniture", lines(Prop.Kind.FURNITURE));
        data.put("band", lines(Prop.Kind.BAND));
        data.put("arrows", arrows.stream().map(Arrow::data).toList());
        data.put("frames", movement.frames().stream().map(Frame::data).toList());
        return data;
    }

    private String lines(Prop.Kind kind) {
        return props.stream().filter(prop -> prop.kind() == kind).map(Prop::path).collect(joining());
    }
}
