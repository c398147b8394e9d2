package backroutine.alexa.services;

import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reminder every day at one time in one time zone. Alexa's triggers express it as a recurrence rule of RFC 5545.
 *
 * @param at the time of day, to the minute
 * @param zone the id of the time zone, such as {@code Europe/London}
 */
record DailyReminder(LocalTime at, String zone) {
    private static final String RULE = "FREQ=DAILY;BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1;";
    private static final Pattern EVERY_DAY = Pattern.compile("(^|;)FREQ=DAILY(;|$)");
    private static final Pattern HOUR = Pattern.compile("(?:^|;)BYHOUR=([01]?[0-9]|2[0-3])(?:;|$)");
    private static final Pattern MINUTE = Pattern.compile("(?:^|;)BYMINUTE=([0-5]?[0-9])(?:;|$)");

    /** The daily reminder that a trigger describes; empty if the trigger has no daily rule with one time. */
    static Optional<DailyReminder> of(Trigger trigger) {
        return Optional.ofNullable(trigger)
                .map(Trigger::getRecurrence)
                .map(Recurrence::getRecurrenceRules)
                .flatMap(rules -> rules.stream().flatMap(rule -> time(rule).stream()).findFirst())
                .map(at -> new DailyReminder(at, trigger.getTimeZoneId()));
    }

    /** A trigger for this reminder; it goes off for the first time at the next such time after {@code now}. */
    Trigger triggerAfter(Instant now) {
        LocalDateTime localNow = LocalDateTime.ofInstant(now, ZoneId.of(zone));
        LocalDateTime today = localNow.toLocalDate().atTime(at);
        return Trigger.builder()
                .withType(TriggerType.SCHEDULED_ABSOLUTE)
                .withTimeZoneId(zone)
                .withRecurrence(Recurrence.builder()
                        .withStartDateTime(today.isAfter(localNow) ? today : today.plusDays(1))
                        .withRecurrenceRules(List.of(RULE.formatted(at.getHour(), at.getMinute())))
                        .build())
                .build();
    }

    private static Optional<LocalTime> time(String rule) {
        Matcher hour = HOUR.matcher(rule);
        Matcher minute = MINUTE.matcher(rule);
        return EVERY_DAY.matcher(rule).find() && hour.find() && minute.find()
                ? Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(minute.group(1))))
                : Optional.empty();
    }
}
