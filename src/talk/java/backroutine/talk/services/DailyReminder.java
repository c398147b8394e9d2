package backroutine.talk.services;

import backroutine.talk.device.Cloud;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reminder that rings once a day, at a time in its own time zone. */
record DailyReminder(LocalTime time, ZoneId zone, String words) {
    private static final Pattern RULE = Pattern.compile(".*BYHOUR=(\\d+);BYMINUTE=(\\d+);.*");

    /** The time, zone and words of a reminder as the service has stored it. */
    static DailyReminder of(JsonNode reminder) {
        String rule = reminder.at("/trigger/recurrence/recurrenceRules/0").asText();
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + rule + "\" is no daily reminder");
        }
        return new DailyReminder(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                ZoneId.of(reminder.at("/trigger/timeZoneId").asText()),
                reminder.at("/alertInfo/spokenInfo/content/0/text").asText());
    }

    Stream<Cloud.Ring> rings(Instant after, Instant until) {
        LocalDate first = after.atZone(zone).toLocalDate();
        return first.datesUntil(until.atZone(zone).toLocalDate().plusDays(1))
                .map(day -> day.atTime(time).atZone(zone).toInstant())
                .filter(at -> at.isAfter(after) && !at.isAfter(until))
                .map(at -> new Cloud.Ring(at, words));
    }
}
