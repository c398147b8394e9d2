package backroutine.progress;

import backroutine.pacing.Introduced;
import backroutine.pacing.Place;
import backroutine.routine.Side;
import java.time.LocalDate;

/** Writes a place in a visit as one text, its values separated by spaces, and reads it back. */
final class VisitPlaceCodec {
    private static final int VALUES = 8;

    private VisitPlaceCodec() {}

    static String write(VisitPlace at) {
        Visit visit = at.visit();
        Place place = at.place();
        return String.join(" ", visit.day().toString(), Integer.toString(visit.number()), visit.scope().name(),
                place.exercise(), Integer.toString(place.set()), place.side().name(),
                Integer.toString(place.repetition()), at.introduced().code());
    }

    /**
     * The place in a text.
     *
     * @throws RuntimeException if the text is none that {@link #write} makes
     */
    static VisitPlace read(String text) {
        String[] values = text.split(" ");
        if (values.length != VALUES) {
            throw new IllegalArgumentException("a place in a visit has " + VALUES + " values, not " + values.length);
        }
        Visit visit = new Visit(LocalDate.parse(values[0]), Integer.parseInt(values[1]),
                Visit.Scope.valueOf(values[2]));
        Place place = new Place(values[3], Integer.parseInt(values[4]), Side.valueOf(values[5]),
                Integer.parseInt(values[6]));
        return new VisitPlace(visit, place, Introduced.of(values[7]));
    }
}
