package backroutine.talk.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English times of day, as {@code AMAZON.TIME} gives them to a skill: {@code 19:30}, or a part of the day such as {@code MO}. */
final class TimeWords {
    private static final Map<String, String> PARTS = Map.of("morning", "MO", "afternoon", "AF", "evening", "EV",
            "night",
            "NI", "noon", "12:00", "midday", "12:00", "midnight", "00:00");
    private static final Pattern LATE = Pattern
            .compile("(.+?) ?(?:p ?m|in the afternoon|in the evening|at night|tonight)");
    private static final Pattern EARLY = Pattern.compile("(.+?) ?(?:a ?m|in the morning)");
    private static final Pattern PAST = Pattern.compile("(half|quarter|a quarter) (past|to) (.+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?: (\\d{2}))?");

    private TimeWords() {}

    /** The time that all of these words say; empty when they say none. */
    static Optional<String> value(List<String> words) {
        String said = String.join(" ", words);
        String part = PARTS.get(said.replaceFirst("^(?:the|in the|at) ", ""));
        if (part != null) {
            return Optional.of(part);
        }
        Matcher late = LATE.matcher(said);
        if (late.matches()) {
            return clock(late.group(1)).map(time -> time.getHour() < 12 ? time.plusHours(12) : time)
                    .map(LocalTime::toString);
        }
        Matcher early = EARLY.matcher(said);
        if (early.matches()) {
            return clock(early.group(1)).map(time -> time.getHour() == 12 ? time.minusHours(12) : time)
                    .map(LocalTime::toString);
        }
        return clock(said).map(LocalTime::toString);
    }

    private static Optional<LocalTime> clock(String said) {
        Matcher past = PAST.matcher(said);
        if (past.matches()) {
            long minutes = past.group(1).equals("half") ? 30 : 15;
            return hour(past.group(3)).map(time -> time.plusMinutes(past.group(2).equals("to") ? -minutes : minutes));
        }
        Matcher digits = CLOCK.matcher(said);
        if (digits.matches()) {
            return time(Integer.parseInt(digits.group(1)),
                    digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2)));
        }
        return hour(said.replaceFirst(" oclock$| o clock$", "")).or(() -> hourAndMinute(said));
    }

    private static Optional<LocalTime> hour(String said) {
        OptionalInt hour = NumberWords.value(List.of(said.split(" ")));
        return hour.isPresent() ? time(hour.getAsInt(), 0) : Optional.empty();
    }

    /** "seven thirty", "seven forty five": an hour in one word, and then at least ten minutes. */
    private static Optional<LocalTime> hourAndMinute(String said) {
        String[] parts = said.split(" ", 2);
        OptionalInt hour = NumberWords.value(List.of(parts[0]));
        OptionalInt minute = parts.length == 2 ? NumberWords.value(List.of(parts[1].split(" "))) : OptionalInt.empty();
        return hour.isPresent() && minute.isPresent() && minute.getAsInt() >= 10
                ? time(hour.getAsInt(), minute.getAsInt())
                : Optional.empty();
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
