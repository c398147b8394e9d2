package backroutine.progress;

import backroutine.pacing.Place;
import java.util.Objects;

/**
 * A place in a visit, kept while something else is talked about.
 *
 * @param visit the visit under way
 * @param place the repetition that comes next
 */
public record Spot(Visit visit, Place place) {
    /** Refuses half a spot. */
    public Spot {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(place, "place");
    }
}
