package backroutine.alexa;

import backroutine.alexa.services.JdkApiClient;
import backroutine.alexa.services.ReminderText;
import backroutine.alexa.services.Reminders;
import backroutine.alexa.services.TimeZones;
import backroutine.session.ReminderService;
import com.amazon.ask.model.RequestEnvelope;
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
    Optional<ZoneId> deviceZone(RequestEnvelope envelope) {
        boolean begins = envelope.getSession() != null && Boolean.TRUE.equals(envelope.getSession().getNew());
        return begins ? zones.of(envelope) : Optional.empty();
    }

    /**
     * The reminder service for one turn; its time limit begins now. If the user's time zone is not known, it is asked for
     * again before a reminder is created, within the same limit.
     *
     * @param envelope the request; it has the address of the service and the access token
     * @param text what a new reminder says
     */
    ReminderService reminders(RequestEnvelope envelope, ReminderText text) {
        ApiClient limited = client.withTotalLimit(REMINDER_LIMIT);
        Reminders reminders = new Reminders(limited);
        TimeZones askedAgain = new TimeZones(limited);
        return (command, context) -> reminders.run(command, envelope, context.now(),
                () -> context.zoneKnown() ? Optional.of(context.zone()) : askedAgain.of(envelope), text);
    }
}
