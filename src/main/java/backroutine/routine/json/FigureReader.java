package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.routine.Bounds;
import backroutine.routine.Figure;
import backroutine.routine.Origin;
import java.util.List;

/** Makes a figure: its number, who chose it and, for seconds, the range it may move in. */
final class FigureReader {
    private FigureReader() {}

    /** A count, which nobody moves by voice. */
    static Figure count(Cursor file, Bounds bounds) {
        return figure(file.object("value", "from"), "value", bounds);
    }

    static Figure seconds(Cursor file, Bounds bounds) {
        return figure(file.object("seconds", "range", "from"), "seconds", bounds);
    }

    /** The figure whose number is in the field {@code unit} of a larger object. */
    static Figure figure(Cursor file, String unit, Bounds bounds) {
        int value = file.at(unit).whole(bounds);
        Bounds range = file.has("range") ? range(file.at("range"), value, bounds) : new Bounds(value, value);
        Origin origin = file.at("from").oneOf(Origin.class);
        return file.make(() -> new Figure(value, range.least(), range.most(), origin));
    }

    private static Bounds range(Cursor file, int value, Bounds bounds) {
        List<Cursor> ends = file.node().isArray() ? file.items(0) : List.of();
        if (ends.size() == 2
                && ends.getFirst().isWhole(new Bounds(bounds.least(), value))
                && ends.getLast().isWhole(new Bounds(value, bounds.most()))) {
            return new Bounds(ends.getFirst().node().intValue(), ends.getLast().node().intValue());
        }
        throw file.wrong("[least, most] around " + value + ", inside " + bounds);
    }
}
