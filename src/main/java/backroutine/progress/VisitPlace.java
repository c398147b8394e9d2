package backroutine.progress;

import backroutine.pacing.Introduced;
import backroutine.pacing.Place;
import java.util.Objects;

/**
 * A place in a visit.
 *
 * @param visit the visit under way
 * @param place the repetition that comes next
 * @param introduced how much of the exercise at the place has been introduced
 */
public record VisitPlace(Visit visit, Place place, Introduced introduced) {
    /** Refuses null. */
    public VisitPlace {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(introduced, "introduced");
    }

    /** A place of whose exercise nothing has been introduced. */
    public static VisitPlace at(Visit visit, Place place) {
        return new VisitPlace(visit, place, Introduced.nothing());
    }
}
