package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A daily reminder as a trigger of Alexa, and back. */
class DailyReminderTest {
    private static final String LONDON = "Europe/London";

    @Test
    void theTriggerOfEveryMinuteIsReadBack() {
        for (int minute = 0; minute < Duration.ofDays(1).toMinutes(); minute++) {
            DailyReminder daily = new DailyReminder(LocalTime.MIN.plusMinutes(minute), LONDON);

            assertEquals(Optional.of(daily),
                    DailyReminder.of(daily.triggerAfter(Instant.parse("2026-03-29T00:30:00Z"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;BYHOUR=9;BYMINUTE=0", "BYMINUTE=00;BYHOUR=09;FREQ=DAILY;"})
    void theOrderAndTheDigitsOfARuleDoNotMatter(String rule) {
        assertEquals(Optional.of(new DailyReminder(LocalTime.of(9, 0), LONDON)), DailyReminder.of(trigger(rule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0", "FREQ=DAILY;BYHOUR=9,19;BYMINUTE=0",
            "FREQ=DAILY;BYHOUR=24;BYMINUTE=0"})
    void aRuleThatIsNotDailyAtOneTimeIsIgnored(String rule) {
        assertEquals(Optional.empty(), DailyReminder.of(trigger(rule)));
    }

    @Test
    void aTriggerWithoutARuleIsIgnored() {
        assertEquals(Optional.empty(), DailyReminder.of(null));
        assertEquals(Optional.empty(), DailyReminder.of(Trigger.builder().withTimeZoneId(LONDON).build()));
    }

    private static Trigger trigger(String rule) {
        return Trigger.builder()
                .withTimeZoneId(LONDON)
                .withRecurrence(Recurrence.builder().withRecurrenceRules(List.of(rule)).build())
                .build();
    }
}
