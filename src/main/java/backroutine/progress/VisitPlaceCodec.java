package backroutine.progress;

import backroutine.pacing.Introduced;
import backroutine.pacing.Place;
import backroutine.routine.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a place in a visit as one text, its values separated by spaces, and reads it back. */
final class VisitPlaceCodec {
    private static final int VALUES = 8;
    private static final String SEPARATOR = ":";

    private VisitPlaceCodec() {}

    static String write(VisitPlace at) {
        Visit visit = at.visit();
        Place place = at.place();
        return String.join(" ", visit.day().toString(), Integer.toString(visit.number()), scope(visit),
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
        Visit visit = visit(LocalDate.parse(values[0]), Integer.parseInt(values[1]), values[2]);
        Place place = new Place(values[3], Integer.parseInt(values[4]), Side.valueOf(values[5]),
                Integer.parseInt(values[6]));
        return new VisitPlace(visit, place, Introduced.of(values[7]));
    }

    /** The scope and, after colons, the exercises of a short visit. */
    static String scope(Visit visit) {
        return Stream.concat(Stream.of(visit.scope().name()), visit.chosen().stream())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The visit with a scope that {@link #scope} wrote. */
    static Visit visit(LocalDate day, int number, String scope) {
        List<String> parts = List.of(scope.split(SEPARATOR));
        return new Visit(day, number, Visit.Scope.valueOf(parts.getFirst()), parts.subList(1, parts.size()));
    }
}
