package backroutine.progress;

import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import java.util.Objects;

/**
 * A place in a visit, kept while something else is talked about.
 *
 * @param visit the visit under way
 * @param place the repetition that comes next
 * @param introduced how much has been said of what begins there, where she was asked whether she is ready
 */
public record VisitPlace(Visit visit, Place place, IntroductionLevel introduced) {
    /** Refuses half a spot. */
    public VisitPlace {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(introduced, "introduced");
    }
}
