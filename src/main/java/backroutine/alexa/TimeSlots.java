package backroutine.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads times of day from {@code AMAZON.TIME} slots. A value is a time such as {@code 19:05}, or the code of a part of
 * the day such as {@code EV} for the evening.
 */
final class TimeSlots {
    private static final List<String> SLOT_NAMES = List.of("first", "second");
    private static final Map<String, LocalTime> PARTS_OF_DAY = Map.of("MO", LocalTime.of(9, 0), "AF",
            LocalTime.of(14, 0),
            "EV", LocalTime.of(19, 0), "NI", LocalTime.of(21, 0));

    /** The times of two reminders for a user who names none: the morning and the evening. */
    static final List<LocalTime> TWICE_A_DAY = List.of(PARTS_OF_DAY.get("MO"), PARTS_OF_DAY.get("EV"));

    private TimeSlots() {}

    /** The times that were understood, in the order they were said; "nine and seven" is 9:00 and 19:00. */
    static List<LocalTime> in(Intent intent) {
        List<LocalTime> times = new ArrayList<>();
        for (String name : SLOT_NAMES) {
            IntentTurns.slot(intent, name)
                    .map(Slot::getValue)
                    .flatMap(TimeSlots::time)
                    .map(time -> asEveningIfEarlier(times, time))
                    .ifPresent(times::add);
        }
        return times;
    }

    /** A second time before noon that is not later than the first one is meant for the evening. */
    private static LocalTime asEveningIfEarlier(List<LocalTime> earlier, LocalTime time) {
        boolean meansEvening = !earlier.isEmpty() && !time.isAfter(earlier.getLast())
                && time.isBefore(LocalTime.NOON);
        return meansEvening ? time.plusHours(12) : time;
    }

    private static Optional<LocalTime> time(String value) {
        if (PARTS_OF_DAY.containsKey(value)) {
            return Optional.of(PARTS_OF_DAY.get(value));
        }
        try {
            return Optional.of(LocalTime.parse(value).withSecond(0).withNano(0));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
