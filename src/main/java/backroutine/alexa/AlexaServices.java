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
import java.util.function.Supplier;

/** The services of Alexa that a turn needs: the time zone of the device, and reminders. */
public final class AlexaServices {
    /**
     * How long all calls of one turn may take together. Changing reminders takes two commands of two calls each, and the first turn
     * of a session asks for the time zone before.
     */
    public static final Duration TURN_LIMIT = Duration.ofMillis(1_500);

    private final Supplier<ApiClient> clients;

    /** Makes services that are called over HTTP. */
    public AlexaServices() {
        JdkApiClient client = new JdkApiClient();
        clients = () -> client.withTotalLimit(TURN_LIMIT);
    }

    /** Makes services that are called through another client, without a time limit. */
    public AlexaServices(ApiClient client) {
        clients = () -> client;
    }

    /**
     * The services for one turn.
     *
     * @param access what the request has for calls to the services
     */
    ForTurn forTurn(ServiceAccess access) {
        return new ForTurn(clients.get(), access);
    }

    /**
     * The services for one turn. Their calls share one time limit.
     *
     * @param client makes the calls of this turn
     * @param access what the request has for calls to the services
     */
    record ForTurn(ApiClient client, ServiceAccess access) {
        /**
         * The time zone of the device. It is asked for once, when a session begins, because the user may have travelled
         * since the last session; empty in later turns.
         */
        Optional<ZoneId> deviceZone(RequestHeader.Phase phase) {
            return phase == RequestHeader.Phase.NEW ? zone() : Optional.empty();
        }

        /**
         * The reminder service. If the user's time zone is not known, it is asked for again before a reminder is created.
         *
         * @param text what a new reminder says
         */
        ReminderService reminders(ReminderText text) {
            Reminders reminders = new Reminders(client);
            return (command, context) -> reminders.run(command, access, context.now(),
                    () -> context.zoneKnown() ? Optional.of(context.zone()) : zone(), text);
        }

        private Optional<ZoneId> zone() {
            return new TimeZones(client).of(access);
        }
    }
}
