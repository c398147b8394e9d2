package backroutine.alexa.services;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.ServiceException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out reminder commands at Alexa's reminders service. */
public final class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final AlexaApi api;

    /** Makes a service that calls through a client. */
    public Reminders(ApiClient client) {
        api = new AlexaApi(client);
    }

    /**
     * Carries out one command. Every failure of the service is a result.
     *
     * @param command what to do
     * @param access what the request has for calls to the service
     * @param now when the command was given
     * @param zone finds the device's time zone; used only to create a reminder
     * @param text what a new reminder says
     */
    public Result run(ReminderCommand command, ServiceAccess access, Instant now, Supplier<Optional<ZoneId>> zone,
            ReminderText text) {
        if (access.remindersDenied()) {
            return new Result.NotAllowed();
        }
        Optional<ServiceClientFactory> services = api.of(access);
        if (services.isEmpty()) {
            LOG.warn("the request has no address or access token for the reminders service");
            return new Result.ServiceDown();
        }
        try {
            ReminderBook book = new ReminderBook(services.get().getReminderManagementService());
            return switch (command) {
                case ReminderCommand.Add(var at) -> create(at, zone.get(),
                        daily -> book.set(daily, now, text.words(), text.locale()));
                case ReminderCommand.ReplaceAll(var at) -> create(at, zone.get(),
                        daily -> book.setOnly(daily, now, text.words(), text.locale()));
                case ReminderCommand.CancelAll() -> {
                    book.removeAll();
                    yield new Result.Done();
                }
                case ReminderCommand.ListTimes() -> new Result.Times(book.times());
            };
        } catch (ServiceException e) {
            return ReminderErrors.of(e);
        } catch (AskSdkException e) {
            LOG.warn("the reminders service did not answer in time, or its response cannot be read");
            return new Result.ServiceDown();
        }
    }

    /** Creates a reminder in the time zone of the user; in a guessed zone it would go off at the wrong time. */
    private static Result create(LocalTime at, Optional<ZoneId> zone, Consumer<DailyReminder> creation) {
        if (zone.isEmpty()) {
            return new Result.NoTimeZone();
        }
        creation.accept(new DailyReminder(at, zone.get().getId()));
        return new Result.Done();
    }
}
