package backroutine.alexa;

import backroutine.alexa.services.JdkApiClient;
import backroutine.alexa.services.ReminderText;
import backroutine.alexa.services.Reminders;
import backroutine.alexa.services.ServiceAccess;
import backroutine.alexa.services.TimeZones;
import backroutine.session.ReminderService;
import com.amazon.ask.model.services.ApiClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** The services of Alexa that a turn needs: the time zone of the device, and reminders. */
public final class AlexaServices {
    /**
     * How long the reminder commands of one turn may take altogether, with the question for the time zone. Changing
     * reminders takes two commands of two calls each.
     */
    public static final Duration REMINDER_LIMIT = Duration.ofMillis(1_500);

    private final JdkApiClient client = new JdkApiClient();
    private final TimeZones zones;

    /** Makes services that are called over HTTP. */
    public AlexaServices() {
        zones = new TimeZones(client);
    }

    /** Makes services that ask for time zones through another client. */
    public AlexaServices(ApiClient zoneClient) {
        zones = new TimeZones(zoneClient);
    }

    /**
     * The time zone of the device. It is asked for once, when a session begins, because the user may have travelled
     * since the last session; empty in later turns.
     */
    Optional<ZoneId> deviceZone(RequestHeader.Phase phase, ServiceAccess access) {
        return phase == RequestHeader.Phase.NEW ? zones.of(access) : Optional.empty();
    }

    /**
     * The reminder service for one turn; its time limit begins now. If the user's time zone is not known, it is asked for
     * again before a reminder is created, within the same limit.
     *
     * @param access what the request has for calls to the service
     * @param text what a new reminder says
     */
    ReminderService reminders(ServiceAccess access, ReminderText text) {
        ApiClient limited = client.withTotalLimit(REMINDER_LIMIT);
        Reminders reminders = new Reminders(limited);
        TimeZones askedAgain = new TimeZones(limited);
        return (command, context) -> reminders.run(command, access, context.now(),
                () -> context.zoneKnown() ? Optional.of(context.zone()) : askedAgain.of(access), text);
    }
}
