package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import backroutine.talk.services.AlexaServices;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Reminder commands of a user in London at 8:30 in the morning. After each test it checks that the log has nothing
 * about the user.
 */
abstract class RemindersFixture {
    static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime SEVEN_FIVE = LocalTime.of(19, 5);
    static final String TEXT = "It's time for your back routine, SECRET";
    static final Duration LONG_LIMIT = Duration.ofSeconds(20);

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    AlexaServices alexa;
    Reminders reminders;

    @BeforeEach
    void start() throws IOException {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        alexa = AlexaServices.started();
        alexa.allow(Requests.TOKEN, true);
        reminders = new Reminders(new JdkApiClient(LONG_LIMIT));
    }

    @AfterEach
    void stopAndCheckTheLog() {
        alexa.close();
        System.setErr(standardError);
        String text = logged();
        for (String secret : List.of("SECRET", "Bearer", "127.0.0.1", "09:00")) {
            assertFalse(text.contains(secret), text);
        }
    }

    String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    Result remind(LocalTime at) {
        return run(new ReminderCommand.Add(at), LONDON);
    }

    Result list() {
        return run(new ReminderCommand.ListTimes(), LONDON);
    }

    Result run(ReminderCommand command, ZoneId zone) {
        return reminders.run(command, request(), NOW, () -> Optional.of(zone), new ReminderText(TEXT, "en-GB"));
    }

    ServiceAccess request() {
        return Requests.to(alexa.endpoint());
    }

    List<JsonNode> storedReminders() {
        return alexa.reminders(Requests.TOKEN);
    }
}
