package backroutine.language;

import backroutine.text.MessageValue;
import backroutine.text.MessageValue.Number;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Chooses the sentence for a time of day.
 *
 * @param hours 12 or 24: how many hours the clock of this language has
 * @param named times that have a name of their own, such as noon
 * @param parts the parts of the day by the hour at which each begins; the first begins at 0
 */
record TimePhrases(int hours, Map<LocalTime, String> named, NavigableMap<Integer, String> parts) {
    private static final int HALF_A_DAY = 12;
    private static final int WHOLE_DAY = 24;

    TimePhrases {
        named = Map.copyOf(named);
        parts = new TreeMap<>(parts);
        if (hours != HALF_A_DAY && hours != WHOLE_DAY) {
            throw new IllegalArgumentException("a clock has 12 or 24 hours, not " + hours);
        }
        if (!parts.containsKey(0)) {
            throw new IllegalArgumentException("one part of the day has to begin at hour 0, not the first one at "
                    + (parts.isEmpty() ? "none" : parts.firstKey()));
        }
    }

    /** The id of the sentence that tells this time. */
    String sentence(LocalTime time) {
        String name = named.get(time);
        if (name != null) {
            return id(name);
        }
        String part = id(parts.floorEntry(time.getHour()).getValue());
        return time.getMinute() == 0 ? exact(part) : part;
    }

    /** The values for the sentence: {@code hour} and {@code minute}. */
    Map<String, MessageValue> values(LocalTime time) {
        int hour = time.getHour() % hours;
        Map<String, MessageValue> values = new HashMap<>();
        values.put("hour", new Number(hour == 0 && hours == HALF_A_DAY ? HALF_A_DAY : hour));
        values.put("minute", new Number(time.getMinute()));
        return values;
    }

    /** The ids of all sentences that this language needs for its times. */
    Stream<String> sentences() {
        return Stream.concat(named.values().stream().map(TimePhrases::id),
                parts.values().stream().map(TimePhrases::id).flatMap(id -> Stream.of(id, exact(id))));
    }

    private static String id(String name) {
        return "time." + name;
    }

    private static String exact(String id) {
        return id + ".exact";
    }
}
