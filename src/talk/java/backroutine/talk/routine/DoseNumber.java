package backroutine.talk.routine;

import backroutine.routine.AllowedRange;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import java.util.Optional;

/**
 * One number of a dose, with its place in the routine file.
 *
 * @param path the path of its object in the file, such as {@code exercises[1].dose.sets}
 * @param name what the number is: the name of its field, or of its phase
 * @param unit the field of the object that has the number
 * @param value the number, its range and who chose it
 * @param limits what the reader accepts
 */
public record DoseNumber(String path, String name, Unit unit, DoseValue value, AllowedRange limits) {
    /** What the reader accepts as the seconds of a rest. */
    public static final AllowedRange REST = new AllowedRange(1, Dose.REST.most());

    /** The field that has the number. */
    public enum Unit {
        /** A count, in the field {@code value}. The user cannot change it. */
        VALUE,
        /** Seconds, in the field {@code seconds}. */
        SECONDS;

        /** The name of the field. */
        public String field() {
            return switch (this) {
                case VALUE -> "value";
                case SECONDS -> "seconds";
            };
        }
    }

    /** How far the user may change it by voice; empty if not at all. */
    public Optional<AllowedRange> range() {
        return value.min() == value.max()
                ? Optional.empty()
                : Optional.of(new AllowedRange(value.min(), value.max()));
    }
}
