package backroutine.talk.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Checks a reminder as the reminders service does. */
final class ReminderCheck {
    private ReminderCheck() {}

    /** The refusal; empty if the reminder is correct. */
    static Optional<ServiceAnswer> of(JsonNode reminder) {
        if (!parses(() -> OffsetDateTime.parse(reminder.path("requestTime").asText()))) {
            return refused("INVALID_REQUEST_TIME_FORMAT", "Request time is not in valid format.");
        }
        JsonNode trigger = reminder.path("trigger");
        if (!parses(() -> ZoneId.of(trigger.path("timeZoneId").asText()))) {
            return refused("INVALID_TRIGGER_TIME_ZONE_ID", "Time zone id is not valid.");
        }
        JsonNode recurrence = trigger.path("recurrence");
        if (!parses(() -> LocalDateTime.parse(recurrence.path("startDateTime").asText()))) {
            return refused("INVALID_TRIGGER_SCHEDULED_TIME_FORMAT", "Start time is not in valid format.");
        }
        if (!trigger.path("type").asText().equals("SCHEDULED_ABSOLUTE") || !isDaily(recurrence)) {
            return refused("UNSUPPORTED_TRIGGER_RECURRENCE", "Recurrence is not supported.");
        }
        JsonNode spoken = reminder.at("/alertInfo/spokenInfo/content/0");
        if (spoken.path("locale").asText().isBlank() || spoken.path("text").asText().isBlank()) {
            return refused("INVALID_ALERT_INFO", "Alert info is not valid.");
        }
        return reminder.at("/pushNotification/status").asText().matches("ENABLED|DISABLED")
                ? Optional.empty()
                : refused("INVALID_PUSH_NOTIFICATION", "Push notification is not valid.");
    }

    private static boolean isDaily(JsonNode recurrence) {
        return recurrence.at("/recurrenceRules/0")
                .asText()
                .matches("FREQ=DAILY;BYHOUR=[0-9]+;BYMINUTE=[0-9]+;BYSECOND=[0-9]+;INTERVAL=1;");
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<ServiceAnswer> refused(String code, String message) {
        return Optional.of(ServiceAnswer.error(400, code, message));
    }
}
