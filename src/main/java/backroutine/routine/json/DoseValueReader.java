package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.routine.AllowedRange;
import backroutine.routine.ChosenBy;
import backroutine.routine.DoseValue;
import java.util.List;

/** Makes a figure: its number, who chose it and, for seconds, the range it may move in. */
final class DoseValueReader {
    private DoseValueReader() {}

    /** A count, which nobody moves by voice. */
    static DoseValue count(Cursor file, AllowedRange bounds) {
        return figure(file.object("value", "from"), "value", bounds);
    }

    static DoseValue seconds(Cursor file, AllowedRange bounds) {
        return figure(file.object("seconds", "range", "from"), "seconds", bounds);
    }

    /** The figure whose number is in the field {@code unit} of a larger object. */
    static DoseValue figure(Cursor file, String unit, AllowedRange bounds) {
        int value = file.at(unit).whole(bounds);
        AllowedRange range = file.has("range")
                ? range(file.at("range"), value, bounds)
                : new AllowedRange(value, value);
        ChosenBy origin = file.at("from").oneOf(ChosenBy.class);
        return file.make(() -> new DoseValue(value, range.least(), range.most(), origin));
    }

    private static AllowedRange range(Cursor file, int value, AllowedRange bounds) {
        List<Cursor> ends = file.node().isArray() ? file.items(0) : List.of();
        if (ends.size() == 2
                && ends.getFirst().isWhole(new AllowedRange(bounds.least(), value))
                && ends.getLast().isWhole(new AllowedRange(value, bounds.most()))) {
            return new AllowedRange(ends.getFirst().node().intValue(), ends.getLast().node().intValue());
        }
        throw file.wrong("[least, most] around " + value + ", inside " + bounds);
    }
}
