package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import backroutine.talk.services.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminder commands that fail: without permission, on the wrong device, or with a service that fails. */
class RemindersRefusedTest extends RemindersFixture {
    @Test
    void withoutPermissionEveryCommandIsNotAllowed() {
        alexa.allow(Requests.TOKEN, false);

        assertEquals(new Result.NotAllowed(), remind(NINE));
        assertEquals(new Result.NotAllowed(), list());
        assertEquals(new Result.NotAllowed(), run(new ReminderCommand.CancelAll(), LONDON));
    }

    @Test
    void aRequestWithTheStatusDeniedMakesNoCall() {
        ServiceAccess denied = Requests.withReminders("DENIED", alexa.endpoint());

        assertEquals(new Result.NotAllowed(),
                reminders.run(new ReminderCommand.ListTimes(), denied, NOW, () -> Optional.of(LONDON),
                        new ReminderText(TEXT, "en-GB")));
        assertEquals(List.of(), alexa.calls());
    }

    @Test
    void aRequestWithTheStatusGrantedCallsTheService() {
        ServiceAccess granted = Requests.withReminders("GRANTED", alexa.endpoint());

        assertEquals(new Result.Times(List.of()),
                reminders.run(new ReminderCommand.ListTimes(), granted, NOW, () -> Optional.of(LONDON),
                        new ReminderText(TEXT, "en-GB")));
    }

    @Test
    void aDeviceWithoutRemindersIsNotSupported() {
        alexa.hasReminders(false);

        assertEquals(new Result.NotSupported(), remind(NINE));
        assertEquals(new Result.NotSupported(), list());
        assertTrue(logged().contains("403 DEVICE_NOT_SUPPORTED"), logged());
    }

    @Test
    void aReminderOverTheLimitIsTooMany() {
        alexa.limit(1);
        remind(NINE);

        assertEquals(new Result.TooMany(), remind(SEVEN_FIVE));
        assertEquals(new Result.Times(List.of(NINE)), list());
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, names = {"THROTTLED", "FAILING", "UNAVAILABLE", "GATEWAY_TIMEOUT", "HANGING_UP"})
    void aServiceThatFailsIsDown(Trouble trouble) {
        alexa.trouble(trouble);

        assertEquals(new Result.ServiceDown(), remind(NINE));
        assertEquals(new Result.ServiceDown(), list());
        assertEquals(new Result.ServiceDown(), run(new ReminderCommand.CancelAll(), LONDON));
    }

    @Test
    void aSlowServiceIsDown() {
        alexa.trouble(Trouble.SLOW);
        reminders = new Reminders(new JdkApiClient(Duration.ofMillis(100)));

        assertEquals(new Result.ServiceDown(), remind(NINE));
    }

    @Test
    void aStoppedServiceIsDown() {
        ServiceAccess request = request();
        alexa.close();

        assertEquals(new Result.ServiceDown(),
                reminders.run(new ReminderCommand.ListTimes(), request, NOW, () -> Optional.of(LONDON),
                        new ReminderText(TEXT, "en-GB")));
    }

    @Test
    void withoutAnAddressTheServiceIsDown() {
        assertEquals(new Result.ServiceDown(),
                reminders.run(new ReminderCommand.ListTimes(), Requests.withoutAddress(), NOW,
                        () -> Optional.of(LONDON),
                        new ReminderText(TEXT, "en-GB")));
    }
}
