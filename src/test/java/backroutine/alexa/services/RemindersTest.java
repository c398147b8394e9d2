package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import backroutine.talk.services.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reminder commands that succeed. */
class RemindersTest extends RemindersFixture {
    @Test
    void aNewReminderIsSentAsDocumented() throws IOException {
        assertEquals(new Result.Done(), remind(NINE));

        Call call = alexa.calls().getLast();
        assertEquals("POST", call.method());
        assertEquals("/v1/alerts/reminders", call.path());
        assertEquals("Bearer " + Requests.TOKEN, call.authorization());
        assertEquals(new ObjectMapper().readTree("""
                {"requestTime": "2026-11-22T08:30:00Z",
                 "trigger": {"type": "SCHEDULED_ABSOLUTE", "timeZoneId": "Europe/London",
                   "recurrence": {"startDateTime": "2026-11-22T09:00:00",
                     "recurrenceRules": ["FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"]}},
                 "alertInfo": {"spokenInfo": {"content": [{"locale": "en-GB", "text": "%s"}]}},
                 "pushNotification": {"status": "ENABLED"}}""".formatted(TEXT)), call.body());
    }

    @Test
    void aTimeThatIsPastTodayStartsTomorrow() {
        remind(LocalTime.of(8, 30));

        assertEquals("2026-11-23T08:30:00", start(storedReminders().getFirst()));
    }

    @Test
    void theFirstDayIsADayInTheTimeZoneOfTheDevice() {
        Instant lateInLondon = Instant.parse("2026-11-23T01:00:00Z");
        reminders.run(new ReminderCommand.Add(SEVEN_FIVE), request(), lateInLondon, () -> Optional.of(NEW_YORK),
                new ReminderText(TEXT, "en-GB"));

        assertEquals("2026-11-23T19:05:00", start(storedReminders().getFirst()));
    }

    /** A reminder in a guessed time zone would go off at the wrong time. */
    @Test
    void withoutATimeZoneNoReminderIsSet() {
        for (ReminderCommand command : List.of(new ReminderCommand.Add(NINE), new ReminderCommand.ReplaceAll(NINE))) {
            assertEquals(new Result.NoTimeZone(), reminders.run(command, request(), NOW, Optional::empty,
                    new ReminderText(TEXT, "en-GB")));
        }
        assertEquals(List.of(), storedReminders());
    }

    @Test
    void remindersAreListedInTheOrderOfTheDay() {
        assertEquals(new Result.Times(List.of()), list());
        remind(SEVEN_FIVE);
        remind(NINE);

        assertEquals(new Result.Times(List.of(NINE, SEVEN_FIVE)), list());
    }

    @Test
    void theSameTimeIsNotSetTwice() {
        remind(NINE);

        assertEquals(new Result.Done(), remind(NINE));
        assertEquals(1, storedReminders().size());
    }

    @Test
    void aReminderInAnotherTimeZoneIsMoved() {
        remind(NINE);

        assertEquals(new Result.Done(), run(new ReminderCommand.Add(NINE), NEW_YORK));
        assertEquals(1, storedReminders().size());
        assertEquals("America/New_York", storedReminders().getFirst().at("/trigger/timeZoneId").asText());
    }

    @Test
    void aCompletedReminderIsIgnored() {
        remind(NINE);
        alexa.complete(Requests.TOKEN, storedReminders().getFirst().path("alertToken").asText());

        assertEquals(new Result.Times(List.of()), list());
        remind(NINE);
        assertEquals(new Result.Times(List.of(NINE)), list());
    }

    @Test
    void cancellingRemovesAllReminders() {
        remind(NINE);
        remind(SEVEN_FIVE);

        assertEquals(new Result.Done(), run(new ReminderCommand.CancelAll(), LONDON));
        assertEquals(List.of(), storedReminders());
        assertEquals(new Result.Done(), run(new ReminderCommand.CancelAll(), LONDON));
    }

    @Test
    void anotherAccountHasItsOwnReminders() {
        alexa.allow("another", true);
        remind(NINE);

        assertEquals(List.of(), alexa.reminders("another"));
    }

    private static String start(JsonNode reminder) {
        return reminder.at("/trigger/recurrence/startDateTime").asText();
    }
}
