package backroutine.alexa;

import com.amazon.ask.model.Intent;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads times of day from {@code AMAZON.TIME} slots, and from a slot for moments of the day. A value is a time such as
 * {@code 19:05}, or the code of a part of the day such as {@code EV} for the evening.
 */
final class TimeSlots {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    /** A slot whose values are moments of the day; the id of each is its time of day. */
    private static final String MOMENT = "moment";
    private static final Map<String, LocalTime> PARTS_OF_DAY = Map.of("MO", LocalTime.of(9, 0), "AF",
            LocalTime.of(14, 0),
            "EV", LocalTime.of(19, 0), "NI", LocalTime.of(21, 0));
    private static final LocalTime EARLIEST_AMBIGUOUS = LocalTime.of(1, 0);
    private static final int HALF_A_DAY = 12;

    /** The times of two reminders for a user who names none: the morning and the evening. */
    static final List<LocalTime> TWICE_A_DAY = List.of(PARTS_OF_DAY.get("MO"), PARTS_OF_DAY.get("EV"));

    private TimeSlots() {}

    /**
     * A time that was said.
     *
     * @param at the time of day
     * @param clockTime whether it was said as a time of the clock, and not as a part of the day
     */
    private record Said(LocalTime at, boolean clockTime) {
        /** Whether a time of the clock is before noon as Alexa understood it, so that it may be meant for the evening. */
        boolean mayBeMeantForEvening() {
            return clockTime && !at.isBefore(EARLIEST_AMBIGUOUS) && at.isBefore(LocalTime.NOON);
        }

        boolean isClockTimeBeforeNoon() {
            return clockTime && at.isBefore(LocalTime.NOON);
        }
    }

    /** The times that were understood, in the order they were said, each once; "nine and seven" is 9:00 and 19:00. */
    static List<LocalTime> in(Intent intent) {
        Optional<Said> first = SpokenSlots.value(intent, FIRST).flatMap(TimeSlots::time);
        Optional<Said> second = SpokenSlots.value(intent, SECOND).flatMap(TimeSlots::time);
        Optional<Said> moment = SpokenSlots.named(intent, MOMENT).map(SpokenSlots.Named::text).flatMap(TimeSlots::time);
        return Stream.of(first.map(Said::at), second.map(time -> after(first, time)), moment.map(Said::at))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The second time. "Nine and seven" is meant for the evening; "seven p.m. and seven a.m." and "evening and morning"
     * are what they are.
     */
    private static LocalTime after(Optional<Said> first, Said second) {
        boolean meansEvening = second.mayBeMeantForEvening()
                && first.filter(earlier -> earlier.isClockTimeBeforeNoon() && !second.at().isAfter(earlier.at()))
                        .isPresent();
        return meansEvening ? second.at().plusHours(HALF_A_DAY) : second.at();
    }

    private static Optional<Said> time(String value) {
        if (PARTS_OF_DAY.containsKey(value)) {
            return Optional.of(new Said(PARTS_OF_DAY.get(value), false));
        }
        try {
            return Optional.of(new Said(LocalTime.parse(value).withSecond(0).withNano(0), true));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
