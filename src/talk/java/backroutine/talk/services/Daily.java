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

/** A reminder that goes off once a day, on the clock of its own time zone. */
record Daily(LocalTime time, ZoneId zone, String words) {
    private static final Pattern RULE = Pattern.compile(".*BYHOUR=(\\d+);BYMINUTE=(\\d+);.*");

    /** What a reminder says that the service has taken. */
    static Daily of(JsonNode reminder) {
        String rule = reminder.at("/trigger/recurrence/recurrenceRules/0").asText();
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + rule + "\" is no daily reminder");
        }
        return new Daily(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
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
