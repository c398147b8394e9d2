package backroutine.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times of day out of {@code AMAZON.TIME} slots: a clock time, or a part of the day as Alexa abbreviates it. */
final class TimeSlots {
    private static final List<String> SLOTS = List.of("first", "second");
    private static final Map<String, LocalTime> PARTS = Map.of("MO", LocalTime.of(9, 0), "AF", LocalTime.of(14, 0),
            "EV", LocalTime.of(19, 0), "NI", LocalTime.of(21, 0));

    private TimeSlots() {}

    /** The times that were understood, in the order they were said; "nine and seven" is morning and evening. */
    static List<LocalTime> in(Intent intent) {
        List<LocalTime> times = new ArrayList<>();
        for (String name : SLOTS) {
            IntentTurns.slot(intent, name)
                    .map(Slot::getValue)
                    .flatMap(TimeSlots::time)
                    .map(time -> afterThe(times, time))
                    .ifPresent(times::add);
        }
        return times;
    }

    private static LocalTime afterThe(List<LocalTime> earlier, LocalTime time) {
        boolean morningTwice = !earlier.isEmpty() && !time.isAfter(earlier.getLast())
                && time.isBefore(LocalTime.NOON);
        return morningTwice ? time.plusHours(12) : time;
    }

    private static Optional<LocalTime> time(String value) {
        if (PARTS.containsKey(value)) {
            return Optional.of(PARTS.get(value));
        }
        try {
            return Optional.of(LocalTime.parse(value).withSecond(0).withNano(0));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
