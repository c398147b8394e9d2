package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.routine.AllowedRange;
import backroutine.routine.ChosenBy;
import backroutine.routine.DoseValue;
import java.util.List;

/** Reads a number of a dose: its value, who chose it and, for seconds, the range in which the user may change it. */
final class DoseValueReader {
    private DoseValueReader() {}

    /** A count, which the user cannot change. */
    static DoseValue count(Cursor file, AllowedRange bounds) {
        return value(file.object("value", "from"), "value", bounds);
    }

    static DoseValue seconds(Cursor file, AllowedRange bounds) {
        return value(file.object("seconds", "range", "from"), "seconds", bounds);
    }

    /** The dose value whose number is in the field {@code unit}; the object may have other fields. */
    static DoseValue value(Cursor file, String unit, AllowedRange bounds) {
        int number = file.at(unit).whole(bounds);
        AllowedRange range = file.has("range")
                ? range(file.at("range"), number, bounds)
                : new AllowedRange(number, number);
        ChosenBy chosenBy = file.at("from").oneOf(ChosenBy.class);
        return file.make(() -> new DoseValue(number, range.least(), range.most(), chosenBy));
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
