package backroutine.alexa.services;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderCommand.Result;
import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.PermissionStatus;
import com.amazon.ask.model.Permissions;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Scope;
import com.amazon.ask.model.User;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.ServiceException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs errands at Alexa's reminders service. */
public final class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final AlexaApi access;

    /** Errands run through a client. */
    public Reminders(ApiClient client) {
        access = new AlexaApi(client);
    }

    /**
     * Runs one errand; every failure of the service is a result.
     *
     * @param envelope the request that asked for it, in a session: it opens the service
     * @param now when it was asked for
     * @param zone the device's time zone
     * @param text what a new reminder says
     */
    public Result run(ReminderCommand command, RequestEnvelope envelope, Instant now, ZoneId zone, ReminderText text) {
        if (denied(envelope)) {
            return new Result.NotAllowed();
        }
        Optional<ServiceClientFactory> services = access.of(envelope);
        if (services.isEmpty()) {
            LOG.warn("the request brings no way to the reminders service");
            return new Result.ServiceDown();
        }
        try {
            ReminderBook book = new ReminderBook(services.get().getReminderManagementService());
            return switch (command) {
                case ReminderCommand.Add(var at) -> {
                    book.keep(new DailyReminder(at, zone.getId()), now, text.words(), text.locale());
                    yield new Result.Done();
                }
                case ReminderCommand.ReplaceAll(var at) -> {
                    book.keepOnly(new DailyReminder(at, zone.getId()), now, text.words(), text.locale());
                    yield new Result.Done();
                }
                case ReminderCommand.CancelAll() -> {
                    book.clear();
                    yield new Result.Done();
                }
                case ReminderCommand.ListTimes() -> new Result.Times(book.times());
            };
        } catch (ServiceException e) {
            return ReminderErrors.of(e);
        } catch (AskSdkException e) {
            LOG.warn("the reminders service gave an answer that cannot be read");
            return new Result.ServiceDown();
        }
    }

    /**
     * Whether the request itself says no. Where it says nothing, the service is asked: requests need not carry the
     * permissions, and their consent token has given way to the access token, which every request has.
     */
    private static boolean denied(RequestEnvelope envelope) {
        return Optional.ofNullable(envelope.getContext().getSystem().getUser())
                .map(User::getPermissions)
                .map(Permissions::getScopes)
                .map(scopes -> scopes.get(PermissionRequest.SCOPE))
                .map(Scope::getStatus)
                .filter(PermissionStatus.DENIED::equals)
                .isPresent();
    }
}
