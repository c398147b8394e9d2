package backroutine.progress;

import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import java.util.Objects;

/**
 * A place in a visit, kept while a question that does not belong to the visit is open.
 *
 * @param visit the visit under way
 * @param place the repetition that comes next
 * @param introduced how much of the exercise at the place has been introduced
 */
public record VisitPlace(Visit visit, Place place, IntroductionLevel introduced) {
    /** Refuses null. */
    public VisitPlace {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(introduced, "introduced");
    }
}
