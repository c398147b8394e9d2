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

/** Alexa's own services, as far as a turn needs them. */
public final class AlexaServices {
    /** How long the reminder commands of one turn may take together: changing reminders takes two commands of two calls each. */
    public static final Duration REMINDER_LIMIT = Duration.ofMillis(1_500);

    private final JdkApiClient client = new JdkApiClient();
    private final TimeZones zones;

    /** Services reached over HTTP. */
    public AlexaServices() {
        zones = new TimeZones(client);
    }

    /** Services whose time zones are asked for through another client. */
    public AlexaServices(ApiClient zoneClient) {
        zones = new TimeZones(zoneClient);
    }

    /** The device's time zone, asked for where a session begins: the user may have travelled since the last one. */
    Optional<ZoneId> deviceZone(RequestEnvelope envelope) {
        boolean begins = envelope.getSession() != null && Boolean.TRUE.equals(envelope.getSession().getNew());
        return begins ? zones.of(envelope) : Optional.empty();
    }

    /**
     * The reminder service for one turn; its time limit begins now.
     *
     * @param envelope the request, which opens the service
     * @param text what a new reminder says
     */
    ReminderService reminders(RequestEnvelope envelope, ReminderText text) {
        Reminders reminders = new Reminders(client.withTotalLimit(REMINDER_LIMIT));
        return (command, context) -> reminders.run(command, envelope, context.now(), context.zone(), text);
    }
}
